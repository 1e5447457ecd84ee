#include "rules/language/example_text.h"

#include "plans/reader.h"
#include "tests/support/catch.h"

using namespace rasoat;

namespace {

std::string shown(std::string text) {
  auto source = std::make_shared<rules::RuleSource>();
  source->text = std::move(text);
  source->document = plans::read_yaml(source->text).document;
  rules::Example example;
  example.plan = source->document.root();
  example.source = source;
  return rules::example_text(example);
}

}  // namespace

TEST_CASE("a compact example is shown one key or item a line") {
  CHECK(shown("{ nhiem_vu: [{ nhom: II.1, cong_viec: [{ ma: \"1.1\", chu_tri: [A, B] }] }], noi_nhan: [] }\n") ==
        "nhiem_vu:\n"
        "  - nhom: II.1\n"
        "    cong_viec:\n"
        "      - ma: \"1.1\"\n"
        "        chu_tri:\n"
        "          - A\n"
        "          - B\n"
        "noi_nhan: []\n");
}

TEST_CASE("what is shown reads as the same plan") {
  const std::string once = shown("a: &x { b: 'c: d', e: }\nf: *x\ng: >-\n  hai\n  dòng\nh: [[1, 2], {}]\n");
  CHECK(once == "a:\n  b: 'c: d'\n  e:\nf:\n  b: 'c: d'\n  e:\ng: hai dòng\nh:\n  - - 1\n    - 2\n  - {}\n");
  CHECK(plans::read_yaml(once).faults.empty());
  CHECK(shown(once) == once);
}

TEST_CASE("a raw example is shown as it is") {
  rules::Example example;
  example.plan_text = "van_ban:\n\tloai: KH\n";
  CHECK(rules::example_text(example) == example.plan_text);
}
