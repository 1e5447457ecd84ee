#include "rules/native/borrowed_words.h"

#include <algorithm>
#include <iterator>

namespace rasoat::rules {

using plans::PlanNode;
using plans::Span;

namespace {

struct Marks {
  std::string_view open, close;
};
constexpr Marks kMarks[] = {{"“", "”"}, {"«", "»"}, {"\"", "\""}};

bool between(const Marks& marks, std::string_view text, Span where) {
  for (std::size_t at = 0;;) {
    const std::size_t open = text.find(marks.open, at);
    if (open >= where.begin) return false;
    const std::size_t close = text.find(marks.close, open + marks.open.size());
    if (close == std::string_view::npos) return false;
    if (close >= where.end) return true;
    at = close + marks.close.size();
  }
}

}  // namespace

BorrowedWords::BorrowedWords(Knowledge& knowledge) {
  for (const CitedDocument& one : knowledge.cited())
    cited_[one.citation.whole.node].push_back(one.citation.whole.where);
}

bool BorrowedWords::cited(PlanNode node, Span where) const {
  const auto here = cited_.find(node);
  return here != cited_.end() && std::ranges::any_of(here->second, [&](Span one) { return one.overlaps(where); });
}

bool BorrowedWords::quoted(std::string_view text, Span where) {
  return std::any_of(std::begin(kMarks), std::end(kMarks),
                     [&](const Marks& marks) { return between(marks, text, where); });
}

}  // namespace rasoat::rules
