// The handbook: a book of pages about all rules, made of articles, the coverage and reference chapters.
//
// Pages are Markdown; as HTML each is a page of its own that needs no other file to be read, with navigation. Links
// between pages are relative and all resolve. Same rules, same bytes; nothing is written here (app/handbook_command).
//
//   const Book book = make_handbook(parts, Lang::kVi);
//   for (std::size_t page = 0; page < book.pages.size(); ++page) write(book_file(book, page, BookFormat::kHtml));
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/audit/article.h"
#include "checker/audit/coverage.h"
#include "reports/reference.h"

namespace rasoat::reports {

struct HandbookPack {
  std::string name, version, digest;
  checker::Wording title;
  std::vector<std::string> guidance;
};

struct HandbookParts {
  std::string tool_version;
  std::vector<HandbookPack> packs;          // in the order of the chapters
  std::vector<checker::Article> articles;   // of the rules to be described, in the order of the cards
  checker::Coverage coverage;               // with the cards
  std::vector<ReferenceChapter> reference;  // the chapters at the end
};

struct BookPage {
  std::string file;      // without ending: "rules/work-without-lead"
  std::string title;     // plain
  std::string chapter;   // pages of one chapter are listed together; "" for a page of its own
  std::string markdown;  // links point to "….md"
};
struct Book {
  std::string title;
  checker::Lang lang{};
  std::vector<BookPage> pages;  // in reading order; the first is the index
};
[[nodiscard]] Book make_handbook(const HandbookParts& parts, checker::Lang lang);

enum class BookFormat : std::uint8_t { kMarkdown, kHtml };
struct BookFile {
  std::string name;  // relative to the book's folder, `/` separators
  std::string bytes;
};
[[nodiscard]] BookFile book_file(const Book& book, std::size_t page, BookFormat format);

}  // namespace rasoat::reports
