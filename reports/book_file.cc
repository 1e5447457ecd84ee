// One page of a book as a file, with the way to the others.
#include <algorithm>

#include "reports/handbook.h"
#include "reports/html.h"
#include "reports/markdown.h"
#include "reports/markdown_html.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Lang;

// From one page to another: pages lie at most one folder deep.
std::string way(const std::string& from, const std::string& to, std::string_view ending) {
  const bool deep = from.find('/') != from.npos;
  return (deep ? "../" : "") + to + std::string(ending);
}

class HtmlBook {
 public:
  HtmlBook(const Book& book, std::size_t page) : book_(book), page_(page), here_(book.pages[page]) {}

  std::string write() const {
    HtmlPage html;
    html.lang = std::string(book_.lang == Lang::kVi ? "vi" : "en");
    html.title = page_ == 0 ? book_.title : here_.title + " · " + book_.title;
    html.book = to(0);
    html.book.text = book_.title;
    html.contents_word = word(Word::kTableOfContents, book_.lang);
    html.contents = contents();
    if (page_ > 0) html.previous = to(page_ - 1);
    if (page_ + 1 < book_.pages.size()) html.next = to(page_ + 1);
    html.body = html_of_markdown(here_.markdown);
    return html_page(html);
  }

 private:
  HtmlLink to(std::size_t page) const {
    const BookPage& other = book_.pages[page];
    return {other.title, way(here_.file, other.file, ".html"), page == page_};
  }

  std::vector<HtmlGroup> contents() const {
    std::vector<HtmlGroup> groups;
    for (std::size_t page = 1; page < book_.pages.size(); ++page) {
      const std::string& chapter = book_.pages[page].chapter;
      if (groups.empty() || groups.back().text != chapter) groups.push_back({chapter, {}});
      groups.back().links.push_back(to(page));
    }
    return groups;
  }

  const Book& book_;
  std::size_t page_;
  const BookPage& here_;
};

// In a repository there is no navigation but what the page itself offers.
std::string with_navigation(const Book& book, std::size_t page) {
  const BookPage& here = book.pages[page];
  if (page == 0) return here.markdown;
  const auto to = [&](std::size_t other, const std::string& label) {
    return markdown_link(markdown_text(label), way(here.file, book.pages[other].file, ".md"));
  };
  std::string line = to(0, book.title);
  line += " · " + to(page - 1, "← " + std::string(word(Word::kPrevious, book.lang)));
  if (page + 1 < book.pages.size()) line += " · " + to(page + 1, std::string(word(Word::kNext, book.lang)) + " →");
  return here.markdown + "\n---\n\n" + line + "\n";
}

}  // namespace

BookFile book_file(const Book& book, std::size_t page, BookFormat format) {
  const std::string& file = book.pages[page].file;
  if (format == BookFormat::kHtml) return {file + ".html", HtmlBook(book, page).write()};
  return {file + ".md", with_navigation(book, page)};
}

}  // namespace rasoat::reports
