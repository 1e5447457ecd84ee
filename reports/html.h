// A whole HTML page around what `markdown_html` makes: head, style, navigation. No scripts, nothing loaded from
// anywhere.
//
// Pages look right on a screen, light or dark, on a telephone and on A4 paper. Texts given are plain; `body` is HTML.
//
//   out << html_page({.lang = "vi", .title = "Quy tắc", .body = html_of_markdown(page)});
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rasoat::reports {

// A text as HTML that shows just it, fit for an attribute in double quotes too.
[[nodiscard]] std::string html_text(std::string_view text);

struct HtmlLink {
  std::string text;
  std::string target;  // relative; "" for none
  bool current = false;
};
struct HtmlGroup {
  std::string text;  // "" for links that stand by themselves
  std::vector<HtmlLink> links;
};

struct HtmlPage {
  std::string lang;
  std::string title;
  HtmlLink book;  // the first page
  std::string contents_word;
  std::vector<HtmlGroup> contents;
  HtmlLink previous, next;
  std::string body;
};
[[nodiscard]] std::string html_page(const HtmlPage& page);

// A page up to its body's start tag, for a page that is written as it goes; `style` is put behind `html_style`.
[[nodiscard]] std::string html_begin(std::string_view lang, std::string_view title, std::string_view style = "");

[[nodiscard]] std::string_view html_style();

}  // namespace rasoat::reports
