//! One request and the status of its answer, without going on to where it leads.

use reqwest::header::COOKIE;
use reqwest::multipart::Form;

use super::Visitor;

/// How a form travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Travels {
    /// As names and values.
    Plain,
    /// With files.
    WithFiles,
}

impl Visitor {
    /// The status of a page for this visitor.
    pub async fn status_of(&self, path: &str) -> u16 {
        let request = self.client.get(self.at(path)).header(COOKIE, self.cookie());
        request.send().await.expect("an answer").status().as_u16()
    }

    /// The status that a form sent from one of our pages gets.
    pub async fn status_of_form(&self, path: &str, fields: &[(String, String)], travels: Travels) -> u16 {
        let request = self.client.post(self.at(path)).header(COOKIE, self.cookie());
        let request = request.header("sec-fetch-site", "same-origin");
        let request = match travels {
            Travels::Plain => request.form(fields),
            Travels::WithFiles => {
                let add =
                    |form: Form, (name, value): &(String, String)| form.text(name.clone(), value.clone());
                request.multipart(fields.iter().fold(Form::new(), add))
            }
        };
        request.send().await.expect("an answer").status().as_u16()
    }
}
