// Reading takes time in proportion to the size of the text, also of a text made to take longer.
#include <string>

#include "plans/plan.h"
#include "plans/reader.h"
#include "plans/tidy.h"
#include "plans/witness.h"
#include "tests/support/catch.h"
#include "tests/support/hostile.h"
#include "tests/support/timing.h"

namespace rasoat::tests {
namespace {

struct Hostile {
  const char* name;
  std::string (*make)(std::size_t bytes);
};

const Hostile kHostile[] = {
    {"open brackets", [](std::size_t n) { return std::string(n, '['); }},
    {"closing brackets", [](std::size_t n) { return std::string(n, ']'); }},
    {"dashes", [](std::size_t n) { return repeated("- ", n / 2); }},
    {"keys on a line", [](std::size_t n) { return repeated("a: ", n / 3); }},
    {"open quotes", [](std::size_t n) { return repeated("\"\n", n / 2); }},
    {"an open quote a line", [](std::size_t n) { return repeated("a: \"b\n", n / 6); }},
    {"an open single quote a line", [](std::size_t n) { return repeated("- 'b\n", n / 5); }},
    {"an open bracket a line", [](std::size_t n) { return repeated("a: [b\n", n / 6); }},
    {"an open brace an item", [](std::size_t n) { return repeated("- {a: b\n", n / 8); }},
    {"lines of a plain scalar", [](std::size_t n) { return "a: b\n" + repeated("  c\n", n / 4); }},
    {"empty lines", [](std::size_t n) { return "a: b\n" + repeated("\n", n); }},
    {"empty lines in a block", [](std::size_t n) { return "a: |\n" + repeated("\n", n) + "  b\n"; }},
    {"empty blocks", [](std::size_t n) { return repeated("- |\n", n / 4); }},
    {"empty blocks with empty lines", [](std::size_t n) { return repeated("- |\n\n\n\n", n / 7); }},
    {"comments", [](std::size_t n) { return repeated("# c\n", n / 4); }},
    {"comments between plain lines", [](std::size_t n) { return "a:\n" + repeated("  b\n  # c\n", n / 10); }},
    {"anchors", [](std::size_t n) { return numbered("- &a", "\n", n / 10); }},
    {"anchors of one name", [](std::size_t n) { return repeated("- &a\n- *a\n", n / 10); }},
    {"unknown aliases", [](std::size_t n) { return numbered("- *a", "\n", n / 10); }},
    {"equal keys", [](std::size_t n) { return repeated("k: a\n", n / 5); }},
    {"different keys", [](std::size_t n) { return numbered("k", ":\n", n / 8); }},
    {"wrong indentation", [](std::size_t n) { return repeated("a:\n    b: c\n  d: e\n", n / 19); }},
    {"half-typed keys", [](std::size_t n) { return repeated("a: b\nhalf\n", n / 10); }},
    {"tabs", [](std::size_t n) { return repeated("a:\n\tb: c\n", n / 9); }},
    {"stairs", [](std::size_t n) { return repeated(staircase(30), n / staircase(30).size()); }},
    {"documents", [](std::size_t n) { return repeated("---\na\n", n / 6); }},
    {"a long key", [](std::size_t n) { return std::string(n, 'k') + ": a\n"; }},
    {"a long line without a colon", [](std::size_t n) { return "a: b\n" + std::string(n, 'k'); }},
    {"escapes", [](std::size_t n) { return "\"" + repeated("\\u1ea1", n / 6) + "\""; }},
    {"wrong escapes", [](std::size_t n) { return "\"" + repeated("\\q", n / 2) + "\""; }},
    {"colons in values", [](std::size_t n) { return repeated("a: b: c\n", n / 8); }},
    {"curly quotes", [](std::size_t n) { return repeated("a: “b”\n", n / 11); }},
    {"full-width colons", [](std::size_t n) { return repeated("a：b\n", n / 6); }},
    {"missing commas", [](std::size_t n) { return "[" + repeated("'a' ", n / 4) + "]"; }},
};

}  // namespace

TEST_CASE("reading is linear in the size of the text") {
  constexpr std::size_t kBytes = 1 << 15;
  for (const Hostile& hostile : kHostile) {
    INFO(hostile.name);
    const std::string once = hostile.make(kBytes);
    const std::string eightfold = hostile.make(8 * kBytes);
    CHECK(growth([&](std::size_t n) { (void)plans::read_yaml(n == kBytes ? once : eightfold); }, kBytes) < kLinear);
  }
}

TEST_CASE("witnessing is linear in the size of the text") {
  constexpr std::size_t kBytes = 1 << 14;
  for (const Hostile& hostile : kHostile) {
    const std::string once = hostile.make(kBytes);
    const std::string eightfold = hostile.make(8 * kBytes);
    const plans::ReadResult first = plans::read_yaml(once);
    const plans::ReadResult second = plans::read_yaml(eightfold);
    if (!first.faults.empty() || !second.faults.empty()) continue;
    INFO(hostile.name);
    const auto look = [&](std::size_t n) { (void)plans::witness(n == kBytes ? first.document : second.document); };
    CHECK(growth(look, kBytes) < kLinear);
  }
}

namespace {

// What a plan makes of a text beyond its own length: the texts of its nodes, and the edits of its faults.
std::size_t made_of(const std::string& text) {
  const plans::ReadResult read = plans::read_yaml(text);
  const plans::Bound bound = plans::bind_plan(read.document);
  std::size_t bytes = 0;
  for (const plans::PlanNode node : bound.plan.nodes()) bytes += bound.plan[node].text.size();
  for (const auto* const faults : {&read.faults, &bound.faults})
    for (const plans::Fault& fault : *faults) bytes += fault.edit ? fault.edit->text.size() : 0;
  return bytes;
}

}  // namespace

TEST_CASE("neither aliases nor edits make more of a text than in proportion to its size") {
  const Hostile hostile[] = {
      {"aliases of a long text",
       [](std::size_t n) {
         return "x_a: &a " + std::string(n / 2, 'k') + "\nyeu_cau:\n" + repeated("- *a\n", n / 10);
       }},
      {"aliases of a list in one text",
       [](std::size_t n) {
         return "x_a: &a " + repeated("II.1, ", n / 12) + "II.2\nkhac_phuc:\n" + repeated("- nhiem_vu: *a\n", n / 30);
       }},
      {"wrong indentation below a long one",
       [](std::size_t n) { return std::string(n / 2, ' ') + "a: b\n" + repeated(" c: d\ne: f\n", n / 22); }},
      {"tabs below a long indentation",
       [](std::size_t n) { return std::string(n / 2, ' ') + "a: b\n" + repeated("\tc: d\n", n / 12); }}};
  for (const Hostile& one : hostile) {
    INFO(one.name);
    constexpr std::size_t kBytes = 1 << 15;
    CHECK(static_cast<double>(made_of(one.make(8 * kBytes))) <
          kLinear * static_cast<double>(made_of(one.make(kBytes)) + kBytes));
  }
}

TEST_CASE("misspelt keys and missing ones beside each other cost no more than each") {
  const auto work = [](std::size_t n) {
    std::string text = "nhiem_vu:\n  - ten: A\n";
    for (std::size_t i = 0; i < n; ++i) text += "    a" + std::to_string(i) + "_phoi_hop: B\n";
    text += "    cong_viec:\n" + repeated("      - noi_dung: C\n", n);
    const plans::ReadResult read = plans::read_yaml(text);
    const plans::Bound bound = plans::bind_plan(read.document);
    for (const plans::PlanNode node : bound.plan.nodes())
      if (bound.plan.block(node) == plans::Block::kWork && bound.plan.kind(node) == plans::PlanKind::kBlock)
        (void)bound.plan.presence_or_inherited(node, "chu_tri");
  };
  CHECK(growth(work, 500) < kLinear);
}

TEST_CASE("tidying many texts on one line is linear") {
  const auto work = [](std::size_t n) {
    (void)plans::tidy("yeu_cau: [" + repeated("Nội dung, ", n) + "A]\nnhiem_vu: [" +
                      repeated("{ ten: A, cong_viec: [{ noi_dung: B }] }, ", n) + "]\n");
  };
  CHECK(growth(work, 2000) < kLinear);
}

}  // namespace rasoat::tests
