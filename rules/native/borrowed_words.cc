#include "rules/native/borrowed_words.h"

#include <algorithm>
#include <iterator>
#include <string_view>

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

bool is_quoted(std::string_view text, Span where) {
  return std::any_of(std::begin(kMarks), std::end(kMarks),
                     [&](const Marks& marks) { return between(marks, text, where); });
}

}  // namespace

const BorrowedWords& BorrowedWords::of(const NativeCase& asked) {
  return asked.memo.get<BorrowedWords>([&] { return BorrowedWords(asked.knowledge); });
}

BorrowedWords::BorrowedWords(Knowledge& knowledge) {
  for (const CitedDocument& one : knowledge.cited())
    cited_[one.citation.whole.node].push_back(one.citation.whole.where);
}

bool BorrowedWords::cited(PlanNode node, Span where) const {
  const auto here = cited_.find(node);
  return here != cited_.end() && std::ranges::any_of(here->second, [&](Span one) { return one.overlaps(where); });
}

bool is_borrowed(const NativeCase& asked, PlanNode node, Span where) {
  return is_quoted(asked.plan[node].text, where) || BorrowedWords::of(asked).cited(node, where);
}

}  // namespace rasoat::rules
