#include "rules/language/load_example.h"

#include "rules/language/load_path.h"
#include "tests/rules/rule_texts.h"

namespace rasoat::rules {

using tests::kRule;
using tests::mistakes_of;
using tests::with;

TEST_CASE("an example holds its plan and its place") {
  const Rule rule = tests::good_rule(kRule);
  REQUIRE(rule.examples->size() == 2);
  const Example& broken = *rule.examples->at(1);
  CHECK(broken.expected == Expected::kBroken);
  CHECK(broken.at == std::vector<std::string>{"nhiem_vu[0].cong_viec[0]"});
  CHECK(broken.say == "thiếu đơn vị");
  REQUIRE(broken.source);
  CHECK(broken.source->name == "my-pack/my-rule.yaml");
  CHECK(broken.source->document.kind(broken.plan) == plans::NodeKind::kMapping);
  CHECK(rule.examples->at(0)->expected == Expected::kHolds);
}

TEST_CASE("an example may be an alias of another’s plan") {
  const Rule rule = tests::good_rule(
      with(with(kRule, "holds: {", "holds: &good {"), "examples:\n", "examples:\n  - undecided: &x { can_cu: [] }\n") +
      "  - holds: *good\n");
  CHECK(rule.examples->back()->plan == rule.examples->at(1)->plan);
}

TEST_CASE("the kinds that a rule must show") {
  const std::string rule(kRule);
  const std::string head = rule.substr(0, rule.find("examples:"));
  CHECK(mistakes_of(head + "examples:\n  - holds: { }\n") ==
        "12:5 An example of the kind “broken” is missing. Add “- broken: …” to the examples.\n");
  CHECK(mistakes_of(with(kRule, "require:", "when: { exists: noi_dung }\nrequire:"))
            .find("An example of the kind “not_applicable” is missing.") != std::string::npos);
  CHECK(mistakes_of(head + "examples: []\n").starts_with("11:11 “examples” has the wrong shape."));
}

TEST_CASE("an example says what is wrong with it") {
  const auto more = [](std::string_view lines) { return mistakes_of(std::string(kRule) + std::string(lines)); };
  CHECK(more("  - holds: { }\n    broken: { }\n") ==
        "19:5 An example has one kind; here are both “holds” and “broken”.\n");
  CHECK(more("  - at: /\n").starts_with("19:5 The example has no plan."));
  CHECK(more("  - broken: { }\n") == "19:5 A broken example must say where: “at” is missing.\n");
  CHECK(more("  - broken_text: x\n") == "19:5 A broken example must say where: “at_line” is missing.\n");
  CHECK(
      more("  - broken: { }\n    at: nhiem_vuu[0]\n").starts_with("20:9 The plan format has no place “nhiem_vuu[0]”."));
  CHECK(more("  - holds: { }\n    at: /\n") == "19:5 “at”, “at_line” and “say” are for broken examples.\n");
  CHECK(more("  - holds: nothing\n").starts_with("19:12 “holds” has the wrong shape."));
  CHECK(more("  - hold: { }\n").starts_with("19:5 There is no key “hold” here. Did you mean “holds”?"));
}

TEST_CASE("places of findings are known") {
  for (const char* place : {"/", "can_cu", "can_cu[3]", "nhiem_vu[0].cong_viec[12].chu_tri",
                            "nhiem_vu[0].cong_viec[1].viec_con[0].ma", "phu_luc[0].dong[1][2]"}) {
    INFO(place);
    CHECK(is_known_place(place));
  }
  for (const char* place : {"", ".", "can_cu[", "can_cu[]", "can_cu[x]", "can_cu[1", "can_cu.", "can_cu[0]x",
                            "khong_co", "/can_cu", "can_cu..x"}) {
    INFO(place);
    CHECK_FALSE(is_known_place(place));
  }
}

}  // namespace rasoat::rules
