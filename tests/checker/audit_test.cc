#include "checker/audit/audit.h"

#include "plans/grapheme.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using namespace checker;

Audit audit_of(std::string text) {
  Audit audit;
  audit.source = std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("a.yaml", std::move(text)));
  audit.lines = std::make_shared<const plans::LineIndex>(audit.source->bytes());
  audit.read_completely = true;
  return audit;
}

Excerpt excerpt_of(const std::string& text, std::string_view word) {
  const Audit audit = audit_of(text);
  const auto begin = static_cast<std::uint32_t>(text.find(word));
  return audit.excerpt({begin, begin + static_cast<std::uint32_t>(word.size())});
}

Finding error(bool waived) {
  Finding finding;
  finding.severity = Severity::kError;
  finding.waived = waived;
  return finding;
}

TEST_CASE("the verdict") {
  Audit audit = audit_of("a: b\n");
  CHECK(audit.verdict() == Verdict::kAccepted);
  audit.findings.push_back(error(true));
  CHECK(audit.verdict() == Verdict::kAccepted);
  CHECK(audit.count(Severity::kError) == 0);
  audit.findings.push_back(error(false));
  CHECK(audit.verdict() == Verdict::kIncomplete);
  CHECK(audit.count(Severity::kError) == 1);
  Ruling ruling;
  ruling.answer = Answer::kBroken;
  ruling.undecided = 1;
  audit.rulings = {ruling};
  CHECK(audit.verdict() == Verdict::kNotVerified);
  audit.rulings.clear();
  audit.read_completely = false;
  CHECK(audit.verdict() == Verdict::kNotVerified);
}

TEST_CASE("an excerpt is the first line of the place, and the caret stands under it") {
  const Excerpt excerpt = excerpt_of("a: 1\nđơn vị: Sở Tư pháp # x\n", "Sở Tư pháp");
  CHECK(excerpt.text == "đơn vị: Sở Tư pháp # x");
  CHECK(excerpt.caret_column == 8);
  CHECK(excerpt.caret_width == 10);
  CHECK(excerpt.begin.line == 2);
  CHECK(excerpt.begin.grapheme == 9);
}

TEST_CASE("a folded or literal text is shown from its words on") {
  for (const std::string header : {">-", "|", ">2+ # ghi chú"}) {
    INFO(header);
    const Excerpt found = excerpt_of("a: " + header + "\n\n  Nghị quyết số 29\n  về A\nb: 1\n",
                                     header + "\n\n  Nghị quyết số 29\n  về A");
    CHECK(found.text == "  Nghị quyết số 29");
    CHECK(found.begin.line == 3);
    CHECK(found.caret_column == 2);
    CHECK(found.caret_width == 16);
  }
  CHECK(excerpt_of("a: >x\n  b\n", ">x").text == "a: >x");
  CHECK(excerpt_of("a: > 80%\n  b\n", "> 80%\n  b").text == "a: > 80%");
  CHECK(excerpt_of("a: >-\n\n", ">-\n").text == "a: >-");
}

TEST_CASE("tabs are four blanks, control characters dots, wide letters two columns") {
  const Excerpt excerpt = excerpt_of("\tk\x01:\t漢x: Đây\n", "Đây");
  CHECK(excerpt.text == "    k·:    漢x: Đây");
  CHECK(excerpt.caret_column == 16);
  CHECK(excerpt.caret_width == 3);
  // A letter written as base and mark is one column; an override of direction never reaches a terminal.
  CHECK(excerpt_of("a\xCC\x81: b\n", "b").caret_column == 3);
  CHECK(excerpt_of("a\xE2\x80\xAE: b\n", "b").text == "a·: b");
}

TEST_CASE("bytes that are no UTF-8 are shown as dots") {
  const Excerpt excerpt = excerpt_of("a: \xFF\xC3 b\n", "b");
  CHECK(excerpt.text == "a: ·· b");
  CHECK(excerpt.caret_column == 6);
}

TEST_CASE("a long line is cut around the place") {
  std::string line;
  for (int i = 0; i < 100; ++i) line += "chữ ";
  const Excerpt middle = excerpt_of(line + "ĐÂY " + line + "\n", "ĐÂY");
  CHECK(middle.text.starts_with("…"));
  CHECK(middle.text.ends_with("…"));
  CHECK(plans::terminal_width(middle.text) <= 110);
  CHECK(middle.caret_column == 41);
  const Excerpt last = excerpt_of(line + "ĐÂY\n", "ĐÂY");
  CHECK(last.text.ends_with("ĐÂY"));
  CHECK(plans::terminal_width(last.text) > 100);
  CHECK(last.caret_column + 3 == plans::terminal_width(last.text));
  const Excerpt first = excerpt_of("ĐÂY " + line + "\n", "ĐÂY");
  CHECK(first.text.starts_with("ĐÂY"));
  CHECK(first.caret_column == 0);
}

TEST_CASE("an excerpt never fails") {
  const Audit audit = audit_of("a: |\n  x\n  y\n");
  CHECK(audit.excerpt({4, 14}).text == "a: |");
  CHECK(audit.excerpt({4000, 5000}).caret_width == 1);
  CHECK(audit_of("").excerpt({0, 0}).text.empty());
  CHECK(Audit{}.excerpt({1, 2}).text.empty());
  CHECK(Audit{}.position(7).line == 1);
}

}  // namespace
}  // namespace rasoat::tests
