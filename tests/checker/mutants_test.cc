#include "checker/mutants.h"

#include <set>

#include "tests/checker/small_pack.h"

namespace rasoat::tests {
namespace {

using checker::Change;
using checker::Mutant;
using rules::Condition;
using rules::Op;

std::string shown(const Condition& condition) {
  switch (condition.op) {
    case Op::kAll:
    case Op::kAny:
    case Op::kNone:
    case Op::kNot: {
      constexpr std::string_view kNames[] = {"all", "any", "none", "not"};
      std::string text(kNames[static_cast<std::size_t>(condition.op)]);
      for (const Condition& part : condition.parts) text += (&part == condition.parts.data() ? "(" : ",") + shown(part);
      return condition.parts.empty() ? text + "()" : text + ")";
    }
    default:
      break;
  }
  std::string text;
  for (const rules::Path& path : condition.paths) text += (text.empty() ? "" : "+") + path.written;
  for (const std::string& word : condition.words) text += "/" + word;
  if (condition.at_least) text += ">=" + std::to_string(*condition.at_least);
  if (condition.at_most) text += "<=" + std::to_string(*condition.at_most);
  for (const Condition& part : condition.parts) text += "{" + shown(part) + "}";
  return text;
}

// Of the condition, written as `require` of a rule: the changed ones, as “change: condition”.
std::multiset<std::string> mutants(const std::string& require, const std::string& pack_lines = "") {
  constexpr std::string_view kChanges[] = {"negated", "removed", "bound", "item"};
  const SmallPack pack(
      {{"quy-tac", rule_text("quy-tac", "for_each: every work\nwhen: { exists: ma }\nrequire: " + require)}},
      pack_lines);
  const rules::RulePack& loaded = pack.set()->packs()[0];
  std::multiset<std::string> all;
  for (const Mutant& mutant : checker::mutants_of(*loaded.rules[0].require, loaded.data.lexicons)) {
    all.insert(std::string(kChanges[static_cast<std::size_t>(mutant.change)]) + ": " + shown(mutant.condition));
  }
  return all;
}

using Set = std::multiset<std::string>;

TEST_CASE("a leaf that is the whole is negated, and becomes true") {
  CHECK(mutants("{ exists: chu_tri }") == Set{"negated: not(chu_tri)", "removed: all()"});
}

TEST_CASE("a leaf is left out of its combination, and what is then empty goes too") {
  CHECK(mutants("{ any: [{ exists: chu_tri }, { all: [{ not: { exists: ma } }] }] }") ==
        Set{"negated: any(not(chu_tri),all(not(ma)))", "removed: any(all(not(ma)))",
            "negated: any(chu_tri,all(not(not(ma))))", "removed: any(chu_tri)"});
}

TEST_CASE("a where becomes true; what holds it is changed as well") {
  CHECK(mutants("{ some: { path: phoi_hop, where: { exists: \".\" } } }") ==
        Set{"negated: not(phoi_hop{.})", "removed: all()", "negated: phoi_hop{not(.)}", "removed: phoi_hop{all()}"});
}

TEST_CASE("bounds move by one, both ways, and not below nothing") {
  CHECK(mutants("{ count: { path: phoi_hop, at_least: 2, at_most: 5 } }") ==
        Set{"negated: not(phoi_hop>=2<=5)", "removed: all()", "bound: phoi_hop>=1<=5", "bound: phoi_hop>=3<=5",
            "bound: phoi_hop>=2<=4", "bound: phoi_hop>=2<=6"});
  CHECK(mutants("{ count: { path: phoi_hop, at_most: 0 } }") ==
        Set{"negated: not(phoi_hop<=0)", "removed: all()", "bound: phoi_hop<=1"});
}

TEST_CASE("each item of a short list is left out in turn") {
  CHECK(mutants("{ has: [chu_tri, ma] }") ==
        Set{"negated: not(chu_tri+ma)", "removed: all()", "item: ma", "item: chu_tri"});
  CHECK(mutants("{ mentions: { path: noi_dung, phrases: [rà soát, tổ chức] } }").count("item: noi_dung/rà soát") == 1);
  CHECK(mutants("{ unit_type: [chi_bo, tinh_uy] }").size() == 4);
  CHECK(mutants("{ unit_type: [chi_bo] }").size() == 2);
  CHECK(mutants("{ has: [chu_tri, ma, noi_dung, thoi_han, san_pham, phoi_hop, nhan, tieu_de, ghi_chu] }").size() == 2);
}

TEST_CASE("the phrases of a lexicon stay") {
  CHECK(mutants("{ mentions: { path: noi_dung, lexicon: tu } }", "lexicons: { tu: [rà soát, tổ chức] }\n").size() == 2);
}

}  // namespace
}  // namespace rasoat::tests
