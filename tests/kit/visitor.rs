//! A browser without script: it reads HTML, fills in the forms it finds there, and follows where they lead.

mod asking;

use std::collections::BTreeMap;

use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use scraper::{ElementRef, Html, Selector};

pub use asking::Travels;

/// A file that is chosen in a form.
#[derive(Clone, Debug)]
struct File {
    name: String,
    bytes: Vec<u8>,
}

/// A person with a browser.
pub struct Visitor {
    client: Client,
    origin: String,
    cookies: BTreeMap<String, String>,
    path: String,
    status: u16,
    html: String,
    /// What the last button sent, and how it was answered itself; 0 when no answer came.
    sent: Option<Form>,
    answered: u16,
    filled: Vec<(String, Vec<String>)>,
    files: Vec<(String, File)>,
}

impl Visitor {
    /// A visitor of the portal at this address, with an empty browser.
    pub fn new(origin: &str) -> Self {
        let client = Client::builder().redirect(Policy::none()).build().expect("a client");
        Self {
            client,
            origin: origin.to_owned(),
            cookies: BTreeMap::new(),
            path: "/".to_owned(),
            status: 0,
            html: String::new(),
            sent: None,
            answered: 0,
            filled: Vec::new(),
            files: Vec::new(),
        }
    }

    /// A visitor whose device is signed in already, with this secret.
    pub fn with_device(origin: &str, secret: &str) -> Self {
        let mut visitor = Self::new(origin);
        visitor.cookies.insert("__Host-device".to_owned(), secret.to_owned());
        visitor
    }

    /// Opens a page.
    pub async fn open(&mut self, path: &str) -> &mut Self {
        let answer = self.client.get(self.at(path)).header(COOKIE, self.cookie()).send().await;
        path.clone_into(&mut self.path);
        self.arrive(answer).await;
        self
    }

    /// Types into a field, or chooses a radio button or an entry of a list.
    pub fn fill(&mut self, field: &str, value: &str) -> &mut Self {
        self.filled.retain(|(name, _)| name != field);
        self.filled.push((field.to_owned(), vec![value.to_owned()]));
        self
    }

    /// Chooses what is labelled so, or the first choice of all for an empty label.
    pub fn choose(&mut self, field: &str, label: &str) -> &mut Self {
        let page = Html::parse_document(&self.html);
        let inputs = Selector::parse(&format!("input[name=\"{field}\"], select[name=\"{field}\"] option"))
            .expect("a selector");
        let labels = Selector::parse("label").expect("a selector");
        let reads_so = |input: &ElementRef<'_>| {
            let of_input = page
                .select(&labels)
                .find(|one| one.attr("for").is_some() && one.attr("for") == input.attr("id"));
            let text = of_input.map_or_else(|| input.text().collect::<String>(), |one| one.text().collect());
            label.is_empty() || plain(&text).contains(label)
        };
        let value =
            page.select(&inputs).find(reads_so).and_then(|input| input.attr("value")).map(str::to_owned);
        let value =
            value.unwrap_or_else(|| panic!("no “{label}” in {field} on {}:\n{}", self.path, self.text()));
        self.fill(field, &value)
    }

    /// Presses the first button whose words begin so.
    pub async fn press_first(&mut self, words: &str) -> &mut Self {
        let page = Html::parse_document(&self.html);
        let buttons = Selector::parse("main button").expect("a selector");
        let texts = page.select(&buttons).map(|button| plain(&button.text().collect::<String>()));
        let found = texts.into_iter().find(|text| text.starts_with(words));
        drop(page);
        let button = found.unwrap_or_else(|| panic!("no “{words}…” on {}:\n{}", self.path, self.text()));
        self.press(&button).await
    }

    /// Ticks boxes, and only these.
    pub fn tick(&mut self, field: &str, values: &[&str]) -> &mut Self {
        self.filled.retain(|(name, _)| name != field);
        self.filled.push((field.to_owned(), values.iter().map(|value| (*value).to_owned()).collect()));
        self
    }

    /// Chooses a file.
    pub fn attach(&mut self, field: &str, name: &str, bytes: Vec<u8>) -> &mut Self {
        self.files.push((field.to_owned(), File { name: name.to_owned(), bytes }));
        self
    }

    /// Presses the button that reads so, and sends its form as a browser does.
    pub async fn press(&mut self, button: &str) -> &mut Self {
        let form = self.form_with(button);
        let form = form.unwrap_or_else(|| panic!("no button “{button}” on {}:\n{}", self.path, self.text()));
        let form = Form { files: std::mem::take(&mut self.files), ..form };
        self.filled.clear();
        self.sent = Some(form);
        self.press_again().await
    }

    /// Sends what the last button sent once more, as a browser does that lost the answer.
    pub async fn press_again(&mut self) -> &mut Self {
        let form = self.sent.as_ref().expect("a button was pressed before");
        let request = self.client.post(self.at(&form.action)).header(COOKIE, self.cookie());
        let request = request.header("sec-fetch-site", "same-origin");
        let request =
            if form.multipart { request.multipart(form.parts()) } else { request.form(&form.fields) };
        form.action.clone_into(&mut self.path);
        let answer = request.send().await;
        self.answered = answer.as_ref().map_or(0, |answer| answer.status().as_u16());
        self.arrive(answer).await;
        self
    }

    /// Whether the page has a button that reads so.
    pub fn has_button(&self, words: &str) -> bool {
        self.form_with(words).is_some()
    }

    /// Posts fields without any page, as an old tab or a second press would.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> &mut Self {
        self.post_from("same-origin", path, fields).await
    }

    /// Posts fields from a page of the given kind of site (`same-origin`, `cross-site`).
    pub async fn post_from(&mut self, site: &str, path: &str, fields: &[(&str, &str)]) -> &mut Self {
        let request =
            self.client.post(self.at(path)).header(COOKIE, self.cookie()).header("sec-fetch-site", site);
        let answer = request.form(fields).send().await;
        path.clone_into(&mut self.path);
        self.arrive(answer).await;
        self
    }

    /// The status of the last page; 0 when none came.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The status of the answer to the last button itself, before it led on; 0 when none came.
    pub fn answered(&self) -> u16 {
        self.answered
    }

    /// Where the visitor is.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The page as it came.
    pub fn html(&self) -> &str {
        &self.html
    }

    /// What the page says, without marks of direction and with single spaces.
    pub fn text(&self) -> String {
        let page = Html::parse_document(&self.html);
        let body = Selector::parse("body").expect("a selector");
        plain(&page.select(&body).flat_map(|body| body.text()).collect::<Vec<_>>().join(" "))
    }

    /// Fails the story unless the page says this.
    pub fn sees(&mut self, words: &str) -> &mut Self {
        assert!(
            self.text().contains(words),
            "“{words}” is not on {} ({}):\n{}",
            self.path,
            self.status,
            self.text()
        );
        self
    }

    /// Fails the story if the page says this.
    pub fn does_not_see(&mut self, words: &str) -> &mut Self {
        assert!(!self.text().contains(words), "“{words}” is on {}:\n{}", self.path, self.text());
        self
    }

    /// Fails the story unless the field has this problem beside it.
    pub fn sees_problem(&mut self, field: &str, words: &str) -> &mut Self {
        let page = Html::parse_document(&self.html);
        let selector = Selector::parse(&format!("[id=\"{field}-error\"]")).expect("a selector");
        let problem = page.select(&selector).next().map(|problem| plain(&problem.text().collect::<String>()));
        assert_eq!(problem.as_deref(), Some(words), "beside {field} on {}:\n{}", self.path, self.text());
        self
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    fn cookie(&self) -> String {
        self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    /// Follows an answer to where it leads. A portal that does not answer leaves the status 0 and says why.
    async fn arrive(&mut self, answer: reqwest::Result<Response>) {
        self.status = 0;
        self.html = match self.follow(answer).await {
            Ok(html) => html,
            Err(why) => format!("no answer: {why}"),
        };
    }

    async fn follow(&mut self, answer: reqwest::Result<Response>) -> reqwest::Result<String> {
        let mut answer = answer?;
        for _ in 0..5 {
            self.keep_cookies(&answer);
            let Some(next) = answer.headers().get(LOCATION).and_then(|to| to.to_str().ok()) else { break };
            next.clone_into(&mut self.path);
            answer = self.client.get(self.at(&self.path)).header(COOKIE, self.cookie()).send().await?;
        }
        let status = answer.status().as_u16();
        let html = answer.text().await?;
        self.status = status;
        Ok(html)
    }

    fn keep_cookies(&mut self, answer: &Response) {
        for cookie in answer.headers().get_all(SET_COOKIE).iter().filter_map(|cookie| cookie.to_str().ok()) {
            let pair = cookie.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                if cookie.contains("Max-Age=0") {
                    self.cookies.remove(name);
                } else {
                    self.cookies.insert(name.to_owned(), value.to_owned());
                }
            }
        }
    }

    /// The form around the button, with what a browser would send.
    fn form_with(&self, button: &str) -> Option<Form> {
        let page = Html::parse_document(&self.html);
        let (forms, buttons) = (Selector::parse("form").ok()?, Selector::parse("button").ok()?);
        page.select(&forms).find_map(|form| {
            let pressed = form
                .select(&buttons)
                .find(|candidate| plain(&candidate.text().collect::<String>()) == button)?;
            Some(self.filled_in(form, pressed))
        })
    }

    fn filled_in(&self, form: ElementRef<'_>, button: ElementRef<'_>) -> Form {
        let inputs = Selector::parse("input, select, textarea").expect("a selector");
        let mut fields: Vec<(String, String)> = Vec::new();
        for input in form.select(&inputs) {
            let Some(name) = input.attr("name") else { continue };
            if input.attr("type") == Some("file")
                || fields.iter().any(|(field, _)| field == name && self.is_filled(name))
            {
                continue;
            }
            match self.filled.iter().find(|(field, _)| field == name) {
                Some((_, values)) => {
                    fields.extend(values.iter().map(|value| (name.to_owned(), value.clone())));
                }
                None => fields.extend(kept(input).map(|value| (name.to_owned(), value))),
            }
        }
        if let (Some(name), Some(value)) = (button.attr("name"), button.attr("value")) {
            fields.push((name.to_owned(), value.to_owned()));
        }
        let action = button.attr("formaction").or_else(|| form.attr("action")).unwrap_or(&self.path);
        Form {
            action: action.to_owned(),
            multipart: form.attr("enctype") == Some("multipart/form-data"),
            fields,
            files: Vec::new(),
        }
    }

    fn is_filled(&self, name: &str) -> bool {
        self.filled.iter().any(|(field, _)| field == name)
    }
}

/// A form as it is sent.
struct Form {
    action: String,
    multipart: bool,
    fields: Vec<(String, String)>,
    files: Vec<(String, File)>,
}

impl Form {
    fn parts(&self) -> reqwest::multipart::Form {
        let form = self.fields.iter().fold(reqwest::multipart::Form::new(), |form, (name, value)| {
            form.text(name.clone(), value.clone())
        });
        self.files.iter().fold(form, |form, (name, file)| {
            let part = reqwest::multipart::Part::bytes(file.bytes.clone()).file_name(file.name.clone());
            form.part(name.clone(), part)
        })
    }
}

/// What an untouched field sends.
fn kept(input: ElementRef<'_>) -> Option<String> {
    match (input.value().name(), input.attr("type")) {
        ("textarea", _) => Some(input.text().collect()),
        ("select", _) => {
            let options = Selector::parse("option[selected]").expect("a selector");
            Some(
                input
                    .select(&options)
                    .next()
                    .and_then(|option| option.attr("value"))
                    .unwrap_or_default()
                    .to_owned(),
            )
        }
        (_, Some("checkbox" | "radio")) => {
            input.attr("checked").map(|_| input.attr("value").unwrap_or("on").to_owned())
        }
        _ => Some(input.attr("value").unwrap_or_default().to_owned()),
    }
}

/// Text as a person reads it.
fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
