#include "rules/config.h"
#include "rules/waiver_file.h"
#include "tests/support/catch.h"

namespace rasoat::rules {
namespace {

std::string mistakes(const std::vector<RuleError>& errors) {
  std::string text;
  for (const RuleError& error : errors) text += std::to_string(error.line) + ": " + error.what.en + "\n";
  return text;
}

TEST_CASE("a pattern of many stars in one name is refused at its place, wherever it stands") {
  std::vector<RuleError> errors;
  const Config config =
      load_config("c.yaml",
                  "exclude:\n  - 'a*b*c*.yaml'\n  - '*a*a*a*b'\noverrides:\n"
                  "  - { files: ['huyen-*/*/**/*.yaml', '**/*x*y*z*'], rules: { work-vague: off } }\n",
                  errors);
  CHECK(mistakes(errors) ==
        "3: The pattern “*a*a*a*b” has more than three stars in one name.\n"
        "5: The pattern “**/*x*y*z*” has more than three stars in one name.\n");
  CHECK(config.exclude == std::vector<std::string>{"a*b*c*.yaml"});
  errors.clear();
  (void)load_waiver_file(
      "m.yaml", "mien_ap_dung:\n  - { tep: '*1*2*3*4', quy_tac: work-vague, ly_do: a, nguoi_duyet: b }\n", errors);
  CHECK(mistakes(errors) == "2: The pattern “*1*2*3*4” has more than three stars in one name.\n");
}

}  // namespace
}  // namespace rasoat::rules
