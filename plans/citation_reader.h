// Reads the citations of one text: the work behind `read_citations` (plans/citation.h).
//
// One pass over the words. A citation is a head (type word, symbol, or the name of what has no symbol) and a tail of
// parts in any order; a part that opens a title leaves the citation open, and what is cited until the sentence ends is
// its child. Spans are those of the text given; whoever reads a Plan adds the nodes.
//
//   std::vector<Citation> found = CitationReader(text).read();
#pragma once

#include <string_view>
#include <vector>

#include "plans/citation.h"
#include "plans/citation_words.h"

namespace rasoat::plans {

class CitationReader {
 public:
  explicit CitationReader(std::string_view text, Look look = Look::kCitations) : text_(text), words_(text, look) {}
  // What is known of the text already; `folded` must outlive this.
  CitationReader(std::string_view text, const Folded& folded, std::vector<Symbol> symbols)
      : text_(text), words_(text, folded, std::move(symbols)) {}
  [[nodiscard]] std::vector<Citation> read();
  // The text is nothing but an issuer, read with Look::kEverything: "Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng
  // khóa XI".
  [[nodiscard]] Citation read_issuer_alone();

 private:
  // A citation whose title is open.
  struct Open {
    std::uint32_t citation = 0;
    bool has_child = false;
  };

  // plans/citation_reader.cc: heads and titles
  bool read_type_head();
  bool symbol_head(Citation& found);
  bool congress_head(Citation& found);
  bool named_head(Citation& found);
  bool law_head(Citation& found);
  bool short_head(Citation& found);
  void read_bare_symbol();
  void take_symbol(Citation& found);
  bool symbol_follows(std::size_t at) const;
  void place(Citation found, std::size_t first);
  [[nodiscard]] bool stands_beside(std::size_t first) const;
  void close(std::size_t depth, std::size_t end);
  void close_all(std::size_t at) { close(0, at); }
  bool read_short_name_of_open();

  // plans/citation_tail.cc: the parts behind a head
  void read_tail(Citation& found);
  bool read_part(Citation& found);
  bool read_bracket(Citation& found);
  [[nodiscard]] bool opened_before(const Citation& found) const;
  bool read_issuer(Citation& found);
  bool issuer_goes_on(std::size_t first, bool& board);
  [[nodiscard]] bool names_an_open_one(const Citation& found, std::size_t name) const;
  [[nodiscard]] bool names_all_bodies(std::size_t first, std::size_t at) const;
  [[nodiscard]] bool in_subject() const;
  bool comma_in_name(std::size_t first) const;
  void read_short_name(Citation& found);
  [[nodiscard]] bool part_follows(const Citation& found, std::size_t at) const;
  [[nodiscard]] bool body_at(std::size_t at) const;

  [[nodiscard]] WordKind kind(std::size_t at) const;
  [[nodiscard]] bool is(std::size_t at, WordKind wanted) const { return kind(at) == wanted; }
  [[nodiscard]] CitedText part(std::size_t first, std::size_t behind) const;

  std::string_view text_;
  CitationWords words_;
  std::size_t at_ = 0;  // in words_
  bool opens_title_ = false;
  std::vector<Citation> found_;
  std::vector<std::size_t> title_begins_;  // in words_, of each of found_; 0 where it has no open title
  std::vector<Open> open_;
};

}  // namespace rasoat::plans
