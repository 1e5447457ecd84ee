// Writes Markdown (CommonMark with GitHub's tables) piece by piece: nothing in a text given can become markup.
//
// For pages that people read in a repository and that the handbook turns into HTML (reports/markdown_html). Texts are
// one paragraph each; `code` takes lines as they are. Blocks are set apart by one blank line.
//
//   Markdown page;
//   page.heading(1, "Căn cứ");
//   page.item(markdown_text(basis) + " " + markdown_link("mục II", "clauses.md#ii"));
//   out << page.take();
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::reports {

// A text as Markdown that shows just it: special characters escaped, control characters made harmless.
[[nodiscard]] std::string markdown_text(std::string_view text);
// `text` as code inside a paragraph or a table's cell.
[[nodiscard]] std::string markdown_code(std::string_view text);
// `label` is Markdown already; `target` a relative path with an optional `#anchor`.
[[nodiscard]] std::string markdown_link(std::string_view label, std::string_view target);
// The anchor that a heading of this text gets, as GitHub makes it: "III.1a" → "iii1a".
[[nodiscard]] std::string markdown_anchor(std::string_view heading);

// Anchors of one page, in the order of its headings: a second one of the same text gets "-1".
class Anchors {
 public:
  [[nodiscard]] std::string next(std::string_view heading);

 private:
  std::map<std::string, int> taken_;
};

class Markdown {
 public:
  void heading(int level, std::string_view text);  // a plain text; everything below takes Markdown
  void paragraph(std::string_view markdown);
  void item(std::string_view markdown);
  void quote(std::string_view markdown);
  void code(std::string_view text, std::string_view language);
  void table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows);

  [[nodiscard]] std::string take();

 private:
  void part();  // a blank line before the next block
  std::string out_;
  bool in_list_ = false;
};

}  // namespace rasoat::reports
