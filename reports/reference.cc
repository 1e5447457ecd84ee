#include "reports/reference.h"

#include "reports/markdown.h"

namespace rasoat::reports {
namespace {

std::string cell_text(const ReferenceCell& cell) {
  if (cell.text.empty()) return "";
  std::string text = cell.code ? markdown_code(cell.text) : markdown_text(cell.text);
  if (cell.section.empty()) return text;
  return markdown_link(text, (cell.page.empty() ? "" : cell.page + ".md") + "#" + markdown_anchor(cell.section));
}

}  // namespace

std::string reference_page(const ReferenceChapter& chapter) {
  Markdown page;
  page.heading(1, chapter.title);
  if (!chapter.text.empty()) page.paragraph(markdown_text(chapter.text));
  for (const ReferenceSection& section : chapter.sections) {
    page.heading(2, section.title);
    if (!section.text.empty()) page.paragraph(markdown_text(section.text));
    if (section.rows.empty()) continue;
    std::vector<std::string> head;
    for (const std::string& column : section.columns) head.push_back(markdown_text(column));
    std::vector<std::vector<std::string>> rows;
    for (const std::vector<ReferenceCell>& row : section.rows) {
      std::vector<std::string>& cells = rows.emplace_back();
      for (const ReferenceCell& cell : row) cells.push_back(cell_text(cell));
    }
    page.table(head, rows);
  }
  return page.take();
}

}  // namespace rasoat::reports
