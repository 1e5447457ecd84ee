#include "plans/source_edit.h"

#include <string>

#include "plans/plan.h"
#include "plans/reader.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

// The source after `word` of the first text of `muc_dich` has become `by`; "" when no edit is made.
std::string edited(const std::string& source, const std::string& word, const std::string& by) {
  const ReadResult read = read_yaml(source);
  const Bound bound = bind_plan(read.document);
  for (PlanNode node = 0; node < bound.plan.size(); ++node) {
    const Plan::Node& at = bound.plan[node];
    if (at.kind != PlanKind::kText) continue;
    const std::size_t begin = at.text.find(word);
    REQUIRE(begin != std::string::npos);
    const Span where{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + word.size())};
    const auto edit = SourceMap(at.text, at.value, source).edit({{by, where}}, true);
    if (!edit) return "";
    return source.substr(0, edit->where.begin) + edit->text + source.substr(edit->where.end);
  }
  return "no text";
}

TEST_CASE("an edit lands in scalars of every style") {
  CHECK(edited("muc_dich: a qúy b\n", "qúy", "quý") == "muc_dich: a quý b\n");
  CHECK(edited("muc_dich: 'a ''qúy'' b'\n", "qúy", "quý") == "muc_dich: 'a ''quý'' b'\n");
  CHECK(edited("muc_dich: \"a \\\"q\\u00FAy\\\" b\"\n", "qúy", "quý") == "muc_dich: \"a \\\"quý\\\" b\"\n");
  CHECK(edited("muc_dich: một\n  hai qúy\n  ba\n", "qúy", "quý") == "muc_dich: một\n  hai quý\n  ba\n");
  CHECK(edited("muc_dich: |\n  một\n    qúy\n  ba\n", "qúy", "quý") == "muc_dich: |\n  một\n    quý\n  ba\n");
  CHECK(edited("muc_dich: >-\n  một\n  qúy\n\n  ba\n", "qúy", "quý") == "muc_dich: >-\n  một\n  quý\n\n  ba\n");
  CHECK(edited("muc_dich: [một, qúy]\n", "một", "hai") == "muc_dich: [hai, qúy]\n");
}

TEST_CASE("the indentation of a block is no part of its text") {
  CHECK(edited("muc_dich: |\n  một\n    \u00A0hai\n", "  \u00A0", "") == "muc_dich: |\n  một\n  hai\n");
  CHECK(edited("muc_dich: |2\n    một\n   hai\n", "một", "ba") == "muc_dich: |2\n    ba\n   hai\n");
}

TEST_CASE("a change over a folded line end joins the lines") {
  CHECK(edited("muc_dich: một các\n  các hai\n", "các các", "các") == "muc_dich: một các hai\n");
}

TEST_CASE("what would no longer be a plain text is put in quotes") {
  CHECK(edited("muc_dich: Mục tiêu:\u00A0đến \"2030\"\n", "\u00A0", " ") ==
        "muc_dich: \"Mục tiêu: đến \\\"2030\\\"\"\n");
  CHECK(edited("muc_dich: số\u00A0#1\n", "\u00A0", " ") == "muc_dich: \"số #1\"\n");
  CHECK(edited("muc_dich: \u200B- một\n", "\u200B-", "-") == "muc_dich: \"- một\"\n");
  CHECK(edited("muc_dich: [a:\u00A0b, c]\n", "\u00A0", " ") == "muc_dich: [\"a: b\", c]\n");
}

TEST_CASE("no edit where quotes would not do") {
  CHECK(edited("muc_dich: Mục tiêu:\u00A0đến\n  2030\n", "\u00A0", " ") == "muc_dich: \"Mục tiêu: đến 2030\"\n");
  CHECK(edited("noi_nhan: [\"Ban A:\u00A0B (để b/c)\"]\n", "\u00A0", " ") == "");
}

TEST_CASE("a part of a text stands where it is written") {
  const std::string source = "muc_dich: \"một \\u0068ai ba\"\n";
  const ReadResult read = read_yaml(source);
  const Bound bound = bind_plan(read.document);
  const Plan::Node& text = bound.plan[static_cast<PlanNode>(bound.plan.size() - 1)];
  REQUIRE(text.text == "một hai ba");
  const SourceMap map(text.text, text.value, source);
  CHECK(text_of(map.source({6, 9}), source) == "\\u0068ai");
  CHECK(map.source({100, 200}) == text.value);
}

}  // namespace
}  // namespace rasoat::plans
