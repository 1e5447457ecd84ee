#include "checker/fingerprint.h"

#include <set>

#include "tests/checker/small_pack.h"

namespace rasoat::tests {
namespace {

std::vector<std::string> fingerprints(const std::string& plan) {
  static const SmallPack pack({{"lead-missing", rule_text("lead-missing",
                                                          "for_each: every work\nwhen: { exists: . }\n"
                                                          "require: { exists: chu_tri }")}});
  std::vector<std::string> all;
  for (const Finding& finding : pack.check(plan).findings) all.push_back(finding.fingerprint);
  return all;
}

std::string plan_of(const std::string& works) { return "nhiem_vu:\n  - nhom: II.1\n    cong_viec:\n" + works; }

const std::string kOne = "      - { ma: \"1\", noi_dung: Một }\n";
const std::string kTwo = "      - { noi_dung: Hai việc }\n";

TEST_CASE("moving, inserting, commenting and restyling change no fingerprint") {
  const std::vector<std::string> before = fingerprints(plan_of(kOne + kTwo));
  REQUIRE(before.size() == 2);
  CHECK(before[0].size() == 16);
  CHECK(before[0] != before[1]);
  CHECK(fingerprints("# lời\n\n" + plan_of(kOne + kTwo)) == before);
  CHECK(fingerprints(plan_of(kTwo + kOne)) == std::vector<std::string>{before[1], before[0]});
  CHECK(fingerprints(plan_of("      - { noi_dung: Mới, chu_tri: A }\n" + kOne + "      - noi_dung: \"HAI  việc\"\n")) ==
        before);
  CHECK(fingerprints("van_ban: { dia_danh: A }\n" + plan_of(kOne + kTwo)) == before);
}

TEST_CASE("another id, wording, group or rule is another fingerprint") {
  const std::vector<std::string> before = fingerprints(plan_of(kTwo));
  CHECK(fingerprints(plan_of("      - { noi_dung: Ba việc }\n")) != before);
  CHECK(fingerprints("nhiem_vu:\n  - nhom: II.2\n    cong_viec:\n" + kTwo) != before);
}

TEST_CASE("what is the same is counted") {
  std::string works;
  for (int i = 0; i < 50; ++i) works += kTwo;
  const std::vector<std::string> all = fingerprints(plan_of(works));
  CHECK(std::set<std::string>(all.begin(), all.end()).size() == 50);
  CHECK(all[0] == fingerprints(plan_of(kTwo))[0]);
}

}  // namespace
}  // namespace rasoat::tests
