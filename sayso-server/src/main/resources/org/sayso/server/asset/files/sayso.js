"use strict";
// Everything works without this file; it adds single keys and the dropping of files.
(() => {
  const store = {
    read() { try { return localStorage.getItem("sayso.keys") !== "off"; } catch { return true; } },
    write(on) { try { localStorage.setItem("sayso.keys", on ? "on" : "off"); } catch { /* private windows */ } },
  };
  let on = store.read();

  const show = () => document.querySelectorAll("button[data-key]").forEach((button) => {
    if (on) { button.dataset.shown = button.dataset.key; button.setAttribute("aria-keyshortcuts", button.dataset.key); }
    else { delete button.dataset.shown; button.removeAttribute("aria-keyshortcuts"); }
  });

  const place = document.querySelector("[data-keys]");
  if (place) {
    const toggle = document.createElement("button");
    toggle.type = "button";
    const say = () => { toggle.textContent = on ? "Single keys: on" : "Single keys: off"; toggle.setAttribute("aria-pressed", String(on)); };
    toggle.addEventListener("click", () => { on = !on; store.write(on); say(); show(); });
    say();
    place.append(toggle);
    place.hidden = false;
  }
  show();

  const items = () => [...document.querySelectorAll(".suggestions > li")];
  const current = () => document.activeElement && document.activeElement.closest(".suggestions > li");
  const go = (step) => {
    const all = items();
    if (all.length === 0) return;
    const at = all.indexOf(current());
    const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + step))];
    next.tabIndex = -1;
    next.focus();
  };

  document.addEventListener("keydown", (event) => {
    if (!on || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.key === "/") { event.preventDefault(); document.getElementById("find")?.focus(); return; }
    if (event.key === "j") { go(1); return; }
    if (event.key === "k") { go(-1); return; }
    const scope = event.key === "u" ? document : current() || items()[0] || document;
    const button = scope.querySelector(`button[data-key="${CSS.escape(event.key)}"]`);
    if (button) { event.preventDefault(); button.click(); }
  });

  // Told before anything is sent; the server tells it too.
  document.querySelectorAll("input[type=file][data-most]").forEach((input) => input.addEventListener("change", () => {
    const large = [...input.files].some((one) => one.size > Number(input.dataset.most));
    input.setCustomValidity(large ? input.dataset.tooLarge : "");
    input.reportValidity();
  }));

  const drop = document.querySelector("[data-drop]");
  const file = drop && drop.querySelector("input[type=file]");
  if (file) {
    const stop = (event) => { event.preventDefault(); drop.classList.toggle("over", event.type === "dragover"); };
    drop.addEventListener("dragover", stop);
    drop.addEventListener("dragleave", stop);
    drop.addEventListener("drop", (event) => {
      stop(event);
      if (event.dataTransfer.files.length > 0) { file.files = event.dataTransfer.files; file.form.requestSubmit(); }
    });
  }
})();
