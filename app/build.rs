//! Turns `locales/` into typed messages: a misspelt key or a wrong argument does not compile.

use std::path::PathBuf;
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, build_from_locales_folder};

fn main() -> ExitCode {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let path = |name: &str| out.join(name).to_string_lossy().into_owned();
    println!("cargo::rerun-if-changed=../locales");
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("../locales")
            .with_output_file_path(&path("l10n.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&path("translations.ftl")))
            .without_format(),
    )
}
