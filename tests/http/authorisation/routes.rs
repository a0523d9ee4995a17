//! Every route of the portal, read from the router itself: a route that nobody listed cannot hide.
//!
//! axum lists its routes only in its debug form. Should that change, the test finds no route and fails.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use server::web::assets::SiteFiles;
use server::web::public::PublicPages;
use server::web::{self, Portal};
use tests::Portal as WholePortal;

/// All routes as `GET /claims/{number}`.
pub fn all(portal: &WholePortal) -> BTreeSet<String> {
    let door = Portal {
        services: portal.services.clone(),
        site: Arc::<SiteFiles>::default(),
        public: Arc::<PublicPages>::default(),
        origin: Arc::from(""),
    };
    read(&format!("{:?}", web::router(door)))
}

fn read(router: &str) -> BTreeSet<String> {
    let own = router.split("fallback_router").next().unwrap_or_default();
    let (mut methods, mut paths) = (HashMap::new(), HashMap::new());
    for piece in own.split("RouteId(").skip(1) {
        let Some((id, rest)) = piece.split_once("): ") else { continue };
        if let Some(path) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) {
            paths.insert(id, path);
        } else if let Some(allowed) = rest.split("allow_header: Bytes(b\"").nth(1) {
            methods.insert(id, allowed.split('"').next().unwrap_or_default());
        }
    }
    let of = |(id, path): (&&str, &&str)| {
        let allowed = methods.get(*id).copied().unwrap_or("ANY");
        let methods = allowed.split(',').filter(|method| *method != "HEAD");
        methods.map(|method| format!("{method} {path}")).collect::<Vec<_>>()
    };
    paths.iter().flat_map(of).collect()
}
