//! Site map and `robots.txt`: which pages search engines should know (sitemaps.org).

use jiff::civil::Date;

use super::xml::Xml;
use crate::ground::{Output, SitePath};
use crate::pages::{Job, Page, Pages};

/// Most pages in one file, as the protocol has it.
const MOST_PAGES: usize = 50_000;

const NAMESPACE: &str = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

/// The site map and the file that says where it is; none without full addresses.
pub fn files(pages: &Pages<'_>) -> Vec<Output> {
    let Some(base) = &pages.site.base_url else { return Vec::new() };
    let indexed: Vec<&Page> = pages.plan.pages.values().filter(|page| pages.is_indexed(page)).collect();
    let mut outputs = site_map(pages, base, &indexed, MOST_PAGES);
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {base}sitemap.xml\n");
    outputs.push(Output::new(SitePath::literal("robots.txt"), robots));
    outputs
}

/// One file, or several and one that names them.
fn site_map(pages: &Pages<'_>, base: &str, indexed: &[&Page], most: usize) -> Vec<Output> {
    let whole = SitePath::literal("sitemap.xml");
    if indexed.len() <= most {
        return vec![Output::new(whole, part(pages, indexed))];
    }
    let mut outputs = Vec::new();
    let mut list = Xml::new(&format!("sitemapindex {NAMESPACE}"));
    for (position, chunk) in indexed.chunks(most).enumerate() {
        let Ok(path) = SitePath::new(&format!("sitemap-{}.xml", position + 1)) else { continue };
        list.open("sitemap");
        list.text("loc", &format!("{base}{path}"));
        list.close("sitemap");
        outputs.push(Output::new(path, part(pages, chunk)));
    }
    outputs.push(Output::new(whole, list.finish("sitemapindex")));
    outputs
}

fn part(pages: &Pages<'_>, indexed: &[&Page]) -> String {
    let mut xml = Xml::new(&format!("urlset {NAMESPACE}"));
    for page in indexed {
        let Some(address) = pages.address(page) else { continue };
        xml.open("url");
        xml.text("loc", &address);
        if let Some(date) = changed(pages, page) {
            xml.text("lastmod", &date.to_string());
        }
        xml.close("url");
    }
    xml.finish("urlset")
}

/// The declared date of a page's entry.
fn changed(pages: &Pages<'_>, page: &Page) -> Option<Date> {
    let Job::Entry(id) = page.job else { return None };
    pages.library.date(pages.site, id)
}
