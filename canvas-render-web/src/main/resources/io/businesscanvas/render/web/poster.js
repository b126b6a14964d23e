(function () {
  var grid = document.querySelector(".grid");
  function entryOf(node) { return node && node.closest ? node.closest(".entry") : null; }
  function show(entry) {
    grid.querySelectorAll(".on").forEach(function (other) { other.classList.remove("on"); });
    grid.classList.toggle("lit", entry !== null);
    if (entry === null) { return; }
    entry.classList.add("on");
    (entry.getAttribute("data-links") || "").split(" ").forEach(function (id) {
      var linked = document.getElementById(id);
      if (linked !== null) { linked.classList.add("on"); }
    });
  }
  function showFocused() { show(entryOf(grid.querySelector(".entry:focus, .entry :focus"))); }
  grid.addEventListener("mouseover", function (event) {
    var entry = entryOf(event.target);
    if (entry === null) { showFocused(); } else { show(entry); }
  });
  grid.addEventListener("mouseleave", showFocused);
  grid.addEventListener("focusin", function (event) { show(entryOf(event.target)); });
  grid.addEventListener("focusout", function () { show(null); });
})();
