// Keeps a page of the preview fresh. Only the preview adds this script; a published site does not have it.
"use strict";

(() => {
  const [site, content] = new URL(document.currentScript.src).search.slice(1).split(".");
  const place = "vademecum-scroll:" + location.pathname;
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    addEventListener("load", () => scrollTo(0, Number(kept)));
  }

  const news = new EventSource("/-vademecum/news");
  let latest = site;
  news.addEventListener("site", async (event) => {
    document.querySelector(".vademecum-faults")?.remove();
    if (event.data === latest) return;
    latest = event.data;
    // Most changes are on other pages.
    const answer = await fetch(location.href, { method: "HEAD" }).catch(() => null);
    if (answer?.headers.get("etag") === `"${content}"`) return;
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  });
  news.addEventListener("faults", (event) => {
    document.querySelector(".vademecum-faults")?.remove();
    const overlay = document.createElement("pre");
    overlay.className = "vademecum-faults";
    overlay.setAttribute("role", "alert");
    overlay.dir = "ltr";
    overlay.textContent = event.data;
    document.body.append(overlay);
  });
})();
