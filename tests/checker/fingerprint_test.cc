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

TEST_CASE("what is missing besides is another fingerprint") {
  static const SmallPack pack({{"head-missing", rule_text("head-missing",
                                                          "require: { has: [van_ban.loai, van_ban.trich_yeu] }\n"
                                                          "at: van_ban")}});
  const auto of_plan = [](const std::string& head) {
    const Audit audit = pack.check("van_ban: { dia_danh: A" + head + " }\n");
    return audit.findings.empty() ? std::string() : audit.findings.front().fingerprint;
  };
  const std::string both = of_plan("");
  const std::string type = of_plan(", trich_yeu: B");
  const std::string title = of_plan(", loai: ke_hoach");
  CHECK(std::set{both, type, title}.size() == 3);
  CHECK(of_plan(", dia_danh2: B, trich_yeu: C") == type);
}

TEST_CASE("entries without an id are told apart by the first of what they say") {
  static const SmallPack pack({{"task-missing", rule_text("task-missing",
                                                          "for_each: khac_phuc\nwhen: { exists: . }\n"
                                                          "require: { exists: nhiem_vu }")}});
  const auto of_plan = [](const std::string& plan) {
    std::vector<std::string> all;
    for (const Finding& finding : pack.check(plan).findings) all.push_back(finding.fingerprint);
    return all;
  };
  const std::string mended = ", nhiem_vu: \"1\" }\n";
  const std::string one = "  - { han_che: [H1a, H1b]", two = "  - { giai_phap: Rà soát, han_che: H2";
  const std::vector<std::string> both = of_plan("khac_phuc:\n" + one + " }\n" + two + " }\n");
  REQUIRE(both.size() == 2);
  CHECK(of_plan("khac_phuc:\n" + one + " }\n" + two + mended) == std::vector<std::string>{both[0]});
  CHECK(of_plan("khac_phuc:\n" + one + mended + two + " }\n") == std::vector<std::string>{both[1]});
  CHECK(of_plan("khac_phuc:\n  - { han_che: h2, giai_phap: Kiểm tra }\n") == std::vector<std::string>{both[1]});
}

TEST_CASE("what is put into a group that has neither id nor name is no other group") {
  const std::string group = "nhiem_vu:\n  - cong_viec:\n";
  CHECK(fingerprints(group + "      - { ma: \"0\", noi_dung: Mới, chu_tri: A }\n" + kTwo) ==
        fingerprints(group + kTwo));
  CHECK(fingerprints(group + kTwo + "    thoi_han: 2030\n") == fingerprints(group + kTwo));
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
