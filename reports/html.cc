#include "reports/html.h"

#include <algorithm>

#include "reports/utf8.h"

namespace rasoat::reports {
namespace {

std::string link(const HtmlLink& to, std::string_view before = "", std::string_view after = "") {
  const std::string current = to.current ? " aria-current=\"page\"" : "";
  return "<a href=\"" + html_text(percent_encode_path(to.target)) + "\"" + current + ">" + std::string(before) +
         html_text(to.text) + std::string(after) + "</a>";
}

std::string contents(const HtmlPage& page) {
  std::string out =
      "<nav aria-label=\"" + html_text(page.contents_word) + "\">\n<p class=\"book\">" + link(page.book) + "</p>\n";
  if (page.contents.empty()) return out + "</nav>\n";
  out += "<details class=\"contents\" open>\n<summary>" + html_text(page.contents_word) + "</summary>\n";
  for (const HtmlGroup& group : page.contents) {
    const bool here = std::any_of(group.links.begin(), group.links.end(), [](const HtmlLink& l) { return l.current; });
    if (!group.text.empty()) {
      out += std::string("<details") + (here ? " open" : "") + ">\n<summary>" + html_text(group.text) + "</summary>\n";
    }
    out += "<ul>\n";
    for (const HtmlLink& one : group.links) out += "<li>" + link(one) + "</li>\n";
    out += "</ul>\n";
    if (!group.text.empty()) out += "</details>\n";
  }
  return out + "</details>\n</nav>\n";
}

std::string turning(const HtmlPage& page) {
  std::string out = "<footer>\n";
  if (!page.previous.target.empty()) out += link(page.previous, "<span>←</span> ") + "\n";
  if (!page.next.target.empty()) out += link(page.next, "", " <span>→</span>") + "\n";
  return out + "</footer>\n";
}

}  // namespace

std::string html_text(std::string_view raw) {
  std::string out;
  for (const char c : escape_invalid(raw)) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string html_begin(std::string_view lang, std::string_view title, std::string_view style) {
  return "<!doctype html>\n<html lang=\"" + html_text(lang) +
         "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" +
         html_text(title) + "</title>\n<style>\n" + std::string(html_style()) + std::string(style) +
         "</style>\n</head>\n<body>\n";
}

std::string html_page(const HtmlPage& page) {
  return html_begin(page.lang, page.title) + contents(page) + "<main>\n<header>" + link(page.book) + "</header>\n" +
         page.body + turning(page) + "</main>\n</body>\n</html>\n";
}

}  // namespace rasoat::reports
