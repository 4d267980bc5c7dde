//! Answering a browser: only what was built, only to this computer, only to be read.
//!
//! Any web page can make a browser ask `localhost` for something, and a name in the DNS can point there
//! ("DNS rebinding"). So the `Host` must be one of ours, no other site is allowed to read an answer, and there
//! is nothing to write to.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::BroadcastStream;

use super::preview::{News, Preview};
use crate::markup::HtmlWriter;

/// The script that keeps an open page fresh.
const RELOAD_SCRIPT: &str = include_str!("reload.js");
const RELOAD_STYLE: &str = include_str!("reload.css");

#[derive(Clone)]
struct Server {
    preview: Arc<Preview>,
    /// The hosts by which this server may be called.
    hosts: Vec<String>,
}

/// Everything the preview answers.
pub fn router(preview: Arc<Preview>, port: u16) -> Router {
    let hosts = ["localhost", "127.0.0.1", "[::1]"]
        .into_iter()
        // Browsers leave out the port that http has by itself.
        .flat_map(|host| [format!("{host}:{port}")].into_iter().chain((port == 80).then(|| host.to_owned())))
        .collect();
    let server = Server { preview, hosts };
    let asset =
        |kind: &'static str, text: &'static str| get(async move || ([(header::CONTENT_TYPE, kind)], text));
    Router::new()
        .route("/-vademecum/reload.js", asset("text/javascript; charset=utf-8", RELOAD_SCRIPT))
        .route("/-vademecum/reload.css", asset("text/css; charset=utf-8", RELOAD_STYLE))
        .route("/-vademecum/news", get(news))
        .fallback(file)
        .layer(middleware::from_fn_with_state(server.clone(), guard))
        .with_state(server)
}

/// Refuses what is not asked by a page of ours, and says how answers may be used.
async fn guard(State(server): State<Server>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if !host.is_some_and(|host| server.hosts.iter().any(|own| own == host)) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    response
}

/// Tells an open page of changes, as server-sent events.
async fn news(State(server): State<Server>, headers: HeaderMap) -> Response {
    let origin = headers.get(header::ORIGIN).map(|origin| origin.to_str().unwrap_or_default());
    let own = |origin: &str| server.hosts.iter().any(|host| origin == format!("http://{host}"));
    if origin.is_some_and(|origin| !own(origin)) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let (standing, coming) = server.preview.listen();
    let preview = Arc::clone(&server.preview);
    // Who missed news because there was too much of it only needs to know which site stands.
    let coming =
        BroadcastStream::new(coming).map(move |news| news.unwrap_or_else(|_| News::Site(preview.number())));
    let events = tokio_stream::iter(standing).chain(coming).map(|news| {
        Ok::<Event, Infallible>(match news {
            News::Site(number) => Event::default().event("site").data(number.to_string()),
            News::Faults(faults) => Event::default().event("faults").data(faults),
        })
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

/// A file, which is made now: on a thread that may take its time.
async fn file(State(server): State<Server>, request: Request) -> Response {
    // Taken before the file: a page that is newer than its number is only looked at once more.
    let number = server.preview.number();
    let written = request.uri().path().trim_start_matches('/').to_owned();
    let Ok(path) = percent_encoding::percent_decode_str(&written).decode_utf8().map(String::from) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let preview = Arc::clone(&server.preview);
    let made = tokio::task::spawn_blocking(move || answer(&preview, &written, &path, number));
    made.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn answer(preview: &Preview, written: &str, path: &str, number: u64) -> Response {
    let index =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    if let Some(bytes) = preview.file(&index) {
        return found(&index, &bytes, StatusCode::OK, number);
    }
    if preview.has_page(&format!("{path}/index.html")) {
        // Relative links need the slash at the end.
        return (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, format!("/{written}/"))])
            .into_response();
    }
    match preview.file("404.html") {
        Some(bytes) => found("404.html", &bytes, StatusCode::NOT_FOUND, number),
        None => nothing_yet(number),
    }
}

fn found(path: &str, bytes: &[u8], status: StatusCode, number: u64) -> Response {
    let kind = content_type(path);
    if kind.starts_with("text/html") {
        return page(bytes, status, number);
    }
    (status, [(header::CONTENT_TYPE, kind)], Body::from(bytes.to_vec())).into_response()
}

/// A page, with a name for its content: an open one only loads again if that has changed.
fn page(bytes: &[u8], status: StatusCode, number: u64) -> Response {
    let tag = blake3::hash(bytes).to_hex()[..16].to_owned();
    let headers =
        [(header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()), (header::ETAG, format!("\"{tag}\""))];
    (status, headers, Body::from(with_reload(bytes, number, &tag))).into_response()
}

/// The page with the script that reloads it, which knows which site and which content it shows. The page's own
/// content policy lets nothing connect anywhere; in the preview it may listen to the preview.
fn with_reload(page: &[u8], number: u64, tag: &str) -> String {
    let script = format!(
        "<link rel=\"stylesheet\" href=\"/-vademecum/reload.css\">\
         <script src=\"/-vademecum/reload.js?{number}.{tag}\" defer></script></head>"
    );
    let page = String::from_utf8_lossy(page);
    page.replacen("connect-src 'none'", "connect-src 'self'", 1).replacen("</head>", &script, 1)
}

/// The page before there is a site: the faults will come as news.
fn nothing_yet(number: u64) -> Response {
    let mut writer = HtmlWriter::new();
    writer.open("html", &[("lang", "en")]);
    writer.open("head", &[]);
    writer.open("meta", &[("charset", "utf-8")]);
    writer.open("title", &[]);
    writer.text("vademecum");
    writer.close("title");
    writer.close("head");
    writer.open("body", &[]);
    writer.open("p", &[]);
    writer.text("The site cannot be built yet. As soon as the faults are mended, it appears here.");
    writer.close("p");
    writer.close("body");
    writer.close("html");
    let text = format!("<!doctype html>{}", writer.finish());
    page(text.as_bytes(), StatusCode::OK, number)
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
