/**
 * At page load: the sheet of the page becomes one that can be filled in.
 */
{
  const { sheets } = vademecum.ui;
  const { place } = sheets;
  /** @type {HTMLElement | null} */
  const panel = document.querySelector("#draft-panel");

  if (place && panel && vademecum.worksheet) sheets.worksheet(place, panel, JSON.parse(vademecum.worksheet));
  else if (place && !panel) sheets.checklist(place);
}
