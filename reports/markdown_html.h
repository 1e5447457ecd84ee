// From our own Markdown to HTML: the only door to cmark-gfm.
//
// Raw HTML in the Markdown is left out, links that could run something are too; headings get the anchors of
// reports/markdown.h; relative links to `.md` pages become links to `.html` pages; a table stands in a box that
// scrolls.
//
//   std::string body = html_of_markdown("# Căn cứ\n");   // <h1><a id="căn-cứ"></a>Căn cứ</h1>
#pragma once

#include <string>
#include <string_view>

namespace rasoat::reports {

[[nodiscard]] std::string html_of_markdown(std::string_view markdown);

}  // namespace rasoat::reports
