#include "checker/waiver.h"

#include "tests/checker/small_pack.h"
#include "tests/support/timing.h"

namespace rasoat::tests {
namespace {

const SmallPack& lead_pack() {
  static const SmallPack pack(
      {{"lead-missing", "formerly: [no-lead]\n" + rule_text("lead-missing",
                                                            "for_each: every work\nwhen: { exists: . }\n"
                                                            "require: { exists: chu_tri }")}});
  return pack;
}

Audit check(const std::string& waivers, const std::string& head = "", const checker::CheckOptions& options = {}) {
  return lead_pack().check(head +
                               "nhiem_vu:\n"
                               "  - cong_viec:\n"
                               "      - ma: \"1.1\"\n"
                               "        noi_dung: Một\n"
                               "      - ma: \"1.2\"\n"
                               "        noi_dung: Hai\n"
                               "mien_ap_dung:\n" +
                               waivers,
                           options);
}

std::string entry(const std::string& rule, const std::string& place, const std::string& more = "") {
  return "  - { quy_tac: " + rule + ", vi_tri: \"" + place + "\", ly_do: Chờ sắp xếp, nguoi_duyet: Bí thư" + more +
         " }\n";
}

std::uint32_t waived(const Audit& audit) { return ruling_of(audit, "lead-missing").waived; }

TEST_CASE("a waiver covers a place: all, a path and what lies in it, the id of work") {
  CHECK(waived(check(entry("lead-missing", ""))) == 2);
  CHECK(waived(check(entry("lead-missing", "nhiem_vu[0]"))) == 2);
  CHECK(waived(check(entry("lead-missing", "/nhiem_vu[0].cong_viec[1]"))) == 1);
  CHECK(waived(check(entry("lead-missing", "1.2"))) == 1);
  CHECK(waived(check(entry("lead-missing", "nhiem_vu[0].cong_viec[10]"))) == 0);
  CHECK(waived(check(entry("no-lead", "1.2"))) == 1);
}

TEST_CASE("waived findings stay, with the reason, and do not count") {
  const Audit all = check(entry("lead-missing", ""));
  CHECK(answer_of(all, "lead-missing") == Answer::kWaived);
  CHECK(all.findings.size() == 2);
  CHECK(all.findings[0].waived);
  CHECK(all.findings[0].waiver_reason == "Chờ sắp xếp");
  CHECK(all.verdict() == checker::Verdict::kAccepted);
  const Audit one = check(entry("lead-missing", "1.1"));
  CHECK(answer_of(one, "lead-missing") == Answer::kBroken);
  CHECK(one.count(checker::Severity::kError) == 1);
}

TEST_CASE("a waiver that does not hold is a finding and never waives") {
  SECTION("without a reason, or with a placeholder for one") {
    const Audit audit = check(
        "  - { quy_tac: lead-missing, nguoi_duyet: A }\n  - { quy_tac: lead-missing, ly_do: …, nguoi_duyet: A }\n");
    CHECK(waived(audit) == 0);
    CHECK(places_of(audit, "waiver-malformed") ==
          std::vector<std::string>{"mien_ap_dung[0]=quy_tac", "mien_ap_dung[1].ly_do=…"});
  }
  SECTION("without anyone who approved it") {
    CHECK(answer_of(check("  - { quy_tac: lead-missing, ly_do: Chờ }\n"), "waiver-malformed") == Answer::kBroken);
  }
  SECTION("with an end that is no date") {
    const Audit audit = check(entry("lead-missing", "", ", den_ngay: 31/02/2025"));
    CHECK(places_of(audit, "waiver-malformed") == std::vector<std::string>{"mien_ap_dung[0].den_ngay=31/02/2025"});
    CHECK(waived(audit) == 0);
  }
  SECTION("for an unknown rule") {
    CHECK(places_of(check(entry("lead-misssing", "")), "waiver-unknown-rule") ==
          std::vector<std::string>{"mien_ap_dung[0].quy_tac=lead-misssing"});
  }
  SECTION("for a waiver") {
    CHECK(answer_of(check(entry("waiver-unused", "")), "waiver-malformed") == Answer::kBroken);
  }
}

TEST_CASE("a waiver ends with its last day, at the date of the rules") {
  const std::string until = entry("lead-missing", "", ", den_ngay: 31/12/2024");
  const std::string dated = "van_ban: { ngay_ban_hanh: 31/12/2024 }\n";
  CHECK(waived(check(until)) == 2);  // undated: none runs out
  CHECK(waived(check(until, dated)) == 2);
  checker::CheckOptions later;
  later.as_of = rules::Date{2025, 1, 1};
  const Audit audit = check(until, dated, later);
  CHECK(waived(audit) == 0);
  CHECK(places_of(audit, "waiver-expired") == std::vector<std::string>{"mien_ap_dung[0]=quy_tac"});
}

TEST_CASE("a waiver that covers nothing is reported") {
  const std::string both = entry("lead-missing", "1.1") + entry("lead-missing", "9.9");
  CHECK(places_of(check(both), "waiver-unused") == std::vector<std::string>{"mien_ap_dung[1]=quy_tac"});
  // Waiving all leaves nothing but what is unused.
  CHECK(check(entry("lead-missing", "")).count(checker::Severity::kError) == 0);
}

TEST_CASE("without waivers nothing is waived and nothing said of them") {
  checker::CheckOptions options;
  options.waivers = false;
  const Audit audit = check(entry("lead-missing", "") + entry("nothing", ""), "", options);
  CHECK(waived(audit) == 0);
  CHECK(audit.findings.size() == 2);
}

TEST_CASE("of comments that cover one place the first one holds") {
  const Audit audit = lead_pack().check(
      "nhiem_vu:\n"
      "  # rasoat: ignore[lead-missing] -- nhóm chờ sắp xếp\n"
      "  - cong_viec:\n"
      "      # rasoat: ignore[lead-missing] -- việc chờ sắp xếp\n"
      "      - noi_dung: Một # rasoat: ignore[lead-missing] -- dòng chờ sắp xếp\n"
      "      - noi_dung: Hai\n"
      "  - cong_viec:\n"
      "      - noi_dung: Ba # rasoat: ignore[lead-missing] -- dòng ba\n"
      "      - noi_dung: Bốn\n");
  std::vector<std::string> reasons;
  for (const Finding& finding : audit.findings)
    if ((*audit.cards)[finding.rule].id == "lead-missing") reasons.push_back(finding.waiver_reason);
  CHECK(reasons == std::vector<std::string>{"nhóm chờ sắp xếp", "nhóm chờ sắp xếp", "dòng ba", ""});
}

TEST_CASE("waivers take time in proportion to their number, wherever they stand") {
  const auto comments = [](std::size_t n) {
    std::string plan = "nhiem_vu:\n  - cong_viec:\n";
    for (std::size_t i = 0; i < n; ++i)
      plan += "      - noi_dung: Việc " + std::to_string(i) + " # rasoat: ignore[lead-missing] -- chờ sắp xếp\n";
    CHECK(waived(lead_pack().check(plan)) == n);
  };
  CHECK(growth(comments, 1000) < kLinear);
  const auto governed = [](std::size_t n) {
    std::string plan = "nhiem_vu:\n  - cong_viec:\n";
    for (std::size_t i = 0; i < n; ++i) plan += "      - { ma: m" + std::to_string(i) + ", noi_dung: Việc }\n";
    plan += "mien_ap_dung:\n";
    for (std::size_t i = 0; i < n; ++i)
      plan += entry("lead-missing", "nhiem_vu[0].cong_viec[" + std::to_string(i) + "]");
    checker::CheckOptions options;
    options.governing = std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", plan));
    CHECK(waived(lead_pack().check(plan, options)) == n);
  };
  CHECK(growth(governed, 300) < kLinear);
}

}  // namespace
}  // namespace rasoat::tests
