#include "checker/severity.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

std::string documents(const std::vector<checker::Basis>& bases) {
  std::string all;
  for (const checker::Basis& basis : bases) all += (all.empty() ? "" : " ") + basis.document;
  return all;
}

checker::Basis basis(rules::Strength strength, const std::string& document) {
  checker::Basis one;
  one.strength = strength;
  one.document = document;
  return one;
}
checker::Basis form(const std::string& document) { return basis(rules::Strength::kForm, document); }

}  // namespace

TEST_CASE("of rules of form that both systems have, the basis is that of the plan's system") {
  rules::Rule rule;
  rule.basis = {form("36-HD/VPTW"), form("30/2020/NĐ-CP")};
  checker::PlanFacts facts;
  CHECK(documents(bases_of(rule, facts)) == "36-HD/VPTW 30/2020/NĐ-CP");
  facts.system.code = "dang";
  CHECK(documents(bases_of(rule, facts)) == "36-HD/VPTW");
  facts.system.code = "nha_nuoc";
  CHECK(documents(bases_of(rule, facts)) == "30/2020/NĐ-CP");
  // Of a document that the plan cites.
  CHECK(documents(bases_of(rule, facts, "dang")) == "36-HD/VPTW");
  facts.system.code = "hoi";
  CHECK(documents(bases_of(rule, facts)) == "36-HD/VPTW 30/2020/NĐ-CP");
}

TEST_CASE("no finding is left without a basis, and other strengths are of no system") {
  rules::Rule rule;
  rule.basis = {form("36-HD/VPTW")};
  checker::PlanFacts facts;
  facts.system.code = "nha_nuoc";
  CHECK(documents(bases_of(rule, facts)) == "36-HD/VPTW");
  rule.basis = {basis(rules::Strength::kText, "149-HD/BTGTW"), form("36-HD/VPTW")};
  CHECK(documents(bases_of(rule, facts)) == "149-HD/BTGTW");
}

}  // namespace rasoat::tests
