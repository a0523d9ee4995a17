//! Turns `locales/` into typed messages: a misspelt key, a wrong argument or a text missing in one of the languages does
//! not compile. The files themselves are taken along for the translation desk.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use fluent_typed::{BuildOptions, FtlOutputOptions, build_from_locales_folder};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let path = |name: &str| out.join(name).to_string_lossy().into_owned();
    println!("cargo::rerun-if-changed=../locales");
    fs::write(out.join("files.rs"), files()?)?;
    Ok(build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("../locales")
            .with_output_file_path(&path("l10n.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&path("translations.ftl")))
            .without_format(),
    ))
}

/// Every file of every language as `(language, name, content)`.
fn files() -> Result<String, Box<dyn Error>> {
    let mut list = String::from("&[\n");
    for folder in sorted("../locales")? {
        for file in sorted(&folder)? {
            let stem = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
            let (Some(language), Some(name)) = (stem(&folder), stem(&file)) else { continue };
            let content = fs::canonicalize(&file)?;
            writeln!(list, "({language:?}, {name:?}, include_str!({:?})),", content.to_string_lossy())?;
        }
    }
    list.push_str("]\n");
    Ok(list)
}

fn sorted(folder: impl AsRef<Path>) -> io::Result<Vec<PathBuf>> {
    let mut all: Vec<_> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    all.sort();
    Ok(all)
}
