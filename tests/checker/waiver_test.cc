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
  CHECK(all.findings[0].waiver.reason == "Chờ sắp xếp");
  CHECK(all.findings[0].waiver.approver == "Bí thư");
  const Audit ending =
      check(entry("lead-missing", "", ", den_ngay: 31/12/2099"), "", {.as_of = plans::Date{2026, 1, 1}});
  CHECK(ending.findings[0].waiver.until == "31/12/2099");
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
  SECTION("of a place that is the id of one work and the path of another") {
    const Audit audit = lead_pack().check(
        "nhiem_vu:\n"
        "  - cong_viec:\n"
        "      - { noi_dung: Một }\n"
        "      - { ma: \"nhiem_vu[0].cong_viec[0]\", noi_dung: Hai }\n"
        "mien_ap_dung:\n" +
        entry("lead-missing", "nhiem_vu[0].cong_viec[0]"));
    CHECK(waived(audit) == 0);
    CHECK(places_of(audit, "waiver-malformed") ==
          std::vector<std::string>{"mien_ap_dung[0].vi_tri=\"nhiem_vu[0].cong_viec[0]\""});
  }
}

TEST_CASE("a waiver without a place speaks of the whole plan, though a work bears an empty id") {
  CHECK(waived(lead_pack().check("nhiem_vu:\n"
                                 "  - cong_viec:\n"
                                 "      - { ma: \"\", noi_dung: Một }\n"
                                 "      - { ma: \"1.2\", noi_dung: Hai }\n"
                                 "mien_ap_dung:\n" +
                                 entry("lead-missing", ""))) == 2);
}

// What a message says is wrong with the only waiver.
std::string wrong_in(const Audit& audit) { return finding_of(audit, "waiver-malformed").say.en; }

TEST_CASE("a malformed waiver is told with what is missing or wrong in it") {
  CHECK(wrong_in(check("  - { quy_tac: lead-missing, ly_do: Chờ }\n")) == "waiver-malformed: “nguoi_duyet:”");
  CHECK(wrong_in(check("  - { vi_tri: \"1.1\", nguoi_duyet: A, den_ngay: sớm }\n")) ==
        "waiver-malformed: “quy_tac:”, “ly_do:”, “den_ngay:”");
  CHECK(wrong_in(check(entry("waiver-unused", ""))) == "waiver-malformed: “quy_tac:”");
  const auto of_comment = [](const std::string& directive) {
    return wrong_in(lead_pack().check("nhiem_vu: [{ cong_viec: [{ noi_dung: Một }] }] # rasoat: " + directive + "\n"));
  };
  CHECK(of_comment("ignore[lead-missing]") == "waiver-malformed: “-- …”");
  CHECK(of_comment("ignore[lead-missing] chờ sắp xếp") == "waiver-malformed: “-- …”");
  CHECK(of_comment("ignore[lead-missing] -- …") == "waiver-malformed: “-- …”");
  CHECK(of_comment("ignore[] -- chờ sắp xếp") == "waiver-malformed: “ignore[…]”");
  CHECK(of_comment("ignore[lead-missing] by=\"Bí thư -- chờ") == "waiver-malformed: “by=\"…\"”");
  CHECK(of_comment("ignore[lead-missing] until= -- chờ") == "waiver-malformed: “until=…”");
  CHECK(of_comment("ignore[lead-missing] until=31/02/2025 -- chờ") == "waiver-malformed: “until=…”");
}

TEST_CASE("a waiver ends with its last day, at the date of the rules") {
  const std::string until = entry("lead-missing", "", ", den_ngay: 31/12/2024");
  const std::string dated = "van_ban: { ngay_ban_hanh: 31/12/2024 }\n";
  CHECK(waived(check(until, dated)) == 2);
  checker::CheckOptions later;
  later.as_of = rules::Date{2025, 1, 1};
  const Audit audit = check(until, dated, later);
  CHECK(waived(audit) == 0);
  CHECK(places_of(audit, "waiver-expired") == std::vector<std::string>{"mien_ap_dung[0]=quy_tac"});
}

TEST_CASE("where no day is known a waiver that ends does not hold") {
  const std::string until = entry("lead-missing", "", ", den_ngay: 31/12/2024");
  const Audit undated = check(until);
  CHECK(waived(undated) == 0);
  CHECK(places_of(undated, "waiver-end-undecided") == std::vector<std::string>{"mien_ap_dung[0]=quy_tac"});
  CHECK(waived(check(entry("lead-missing", ""))) == 2);
  checker::CheckOptions today;
  today.today = rules::Date{2024, 12, 31};
  CHECK(waived(check(until, "", today)) == 2);
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
    if ((*audit.cards)[finding.rule].id == "lead-missing") reasons.push_back(finding.waiver.reason);
  CHECK(reasons == std::vector<std::string>{"nhóm chờ sắp xếp", "nhóm chờ sắp xếp", "dòng ba", ""});
}

// How many findings are waived where only what the earlier version says governs.
std::uint32_t still_waived(const std::string& before, const std::string& after, checker::CheckOptions options = {}) {
  options.governing = std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", before));
  return waived(lead_pack().check(after, options));
}

constexpr std::string_view kWhy = " # rasoat: ignore[lead-missing] -- chờ sắp xếp\n";

// The works of a group; what is in it stands before them.
std::string group(const std::string& works, const std::string& head = "  - nhom: II.1\n") {
  return "nhiem_vu:\n" + head + "    cong_viec:\n" + works;
}

TEST_CASE("a comment after a line governs the works of that line only") {
  const std::string why(kWhy);
  const std::string three = "{ ma: \"3\", noi_dung: Ba, phoi_hop: Sở }", four = "{ ma: \"4\", noi_dung: Bốn }";
  const std::string before = group("      - " + three + why);
  CHECK(still_waived(before, before) == 1);
  CHECK(still_waived(before, group("      - { ma: \"1\", chu_tri: A }\n      - " + three + why)) == 1);
  CHECK(still_waived(before, group("      - { ma: \"3\", noi_dung: Ba điều, phoi_hop: [Ban, Sở] }" + why)) == 1);
  CHECK(still_waived(before, group("      [ " + three + ", " + four + " ]" + why)) == 0);
  CHECK(still_waived(before, group("      - { ma: \"3\", viec_con: [" + four + "] }" + why)) == 0);
  SECTION("nor does the comment of a group's line come to speak of what lies in the group") {
    const std::string works = "      - " + four + "\n";
    const std::string line = group(works, "  - nhom: II.1" + why);
    CHECK(still_waived(line, line) == 0);
    CHECK(still_waived(line, group(works, "  " + why + "  - nhom: II.1\n")) == 0);
    CHECK(still_waived(line, "nhiem_vu:\n  - { nhom: II.1, cong_viec: [" + four + "] }" + why) == 0);
  }
  SECTION("nor one that covered nothing") {
    CHECK(still_waived(group("      - " + three + "\n") + why, "#\n" + why + group("      - " + three + "\n")) == 0);
  }
  SECTION("nor one of a text's last line") {
    const auto text = [&](const std::string& id) {
      return "      - { ma: \"" + id + "\", noi_dung: \"Dài\n          dòng\" }" + why;
    };
    const std::string work = "      - { ma: \"5\" }\n";
    CHECK(still_waived(group(text("3") + work), group("      - { ma: \"3\" }\n" + text("5"))) == 0);
  }
}

TEST_CASE("a comment before a key governs what lies there, though more is put into it") {
  const std::string why(kWhy);
  const std::string four = "      - { ma: \"4\", noi_dung: Bốn }\n";
  const std::string before = group(four, "  " + why + "  - nhom: II.1\n");
  CHECK(still_waived(before, before) == 1);
  CHECK(still_waived(before, group(four + "      - { ma: \"5\" }\n", "  " + why + "  - nhom: II.1\n")) == 2);
  CHECK(still_waived(before, group(four, "  " + why + "  - nhom: II.2\n")) == 0);
}

TEST_CASE("a waiver of a place governs the same work only, however the place is written") {
  const std::string path = "nhiem_vu[0].cong_viec[0]";
  const std::string one = "      - { ma: \"1\" }\n", two = "      - { ma: \"2\" }\n";
  const auto waiving = [&](const std::string& works, const std::string& place) {
    return group(works) + "mien_ap_dung:\n" + entry("lead-missing", place);
  };
  CHECK(still_waived(waiving(one + two, path), waiving(one + two, path)) == 1);
  CHECK(still_waived(waiving(one + two, path), waiving(two + one, path)) == 0);
  CHECK(still_waived(waiving(one, path), waiving("      - { ma: \"" + path + "\" }\n", path)) == 0);
  const std::string mended = "      - { ma: \"1\", chu_tri: A }\n";
  CHECK(still_waived(waiving(one, path), waiving(mended + "      - { ma: \"" + path + "\" }\n", path)) == 0);
  CHECK(still_waived(waiving(one + two, "1"), waiving(two + one, "1")) == 1);
  CHECK(still_waived(waiving(one + two, "1"), waiving(one + two + one, "1")) == 0);
  CHECK(still_waived(waiving(one, "3"), waiving(one + "      - { ma: \"3\" }\n", "3")) == 0);
}

TEST_CASE("a waiver of the id of work governs it in whatever group it stands") {
  const std::string work = "      - { ma: \"1\" }\n", waiver = "mien_ap_dung:\n" + entry("lead-missing", "1");
  CHECK(still_waived(group(work) + waiver, group(work, "  - nhom: II.2\n") + waiver) == 1);
}

TEST_CASE("a waiver of a file beside the plan governs what it spoke of, and plans that are new") {
  checker::CheckOptions options;
  checker::WrittenWaiver& waiver = options.more_waivers.emplace_back();
  waiver.rule = "lead-missing";
  waiver.place = "nhiem_vu[0].cong_viec[0]";
  waiver.reason = "Chờ sắp xếp";
  waiver.approver = "Bí thư";
  waiver.origin = "mien-ap-dung.yaml:2";
  const std::string one = "      - { ma: \"1\" }\n", two = "      - { ma: \"2\" }\n";
  CHECK(still_waived(group(one + two), group(one), options) == 1);
  CHECK(still_waived(group(one + two), group(two + one), options) == 0);
  CHECK(still_waived("", group(one), options) == 1);
  CHECK(waived(lead_pack().check(group(two + one), options)) == 1);
}

TEST_CASE("waivers take time in proportion to their number, wherever they stand") {
  const auto comments = [](std::size_t n) {
    std::string plan = "nhiem_vu:\n  - cong_viec:\n";
    for (std::size_t i = 0; i < n; ++i)
      plan += "      - noi_dung: Việc " + std::to_string(i) + " # rasoat: ignore[lead-missing] -- chờ sắp xếp\n";
    CHECK(waived(lead_pack().check(plan)) == n);
  };
  CHECK(growth(comments, 1000) < kLinear);
  const auto on_one_line = [](std::size_t n) {
    std::string plan = "nhiem_vu: [ { cong_viec: [", comment = " # rasoat: ignore[lead-missing";
    for (std::size_t i = 0; i < n; ++i) {
      plan += "{ ma: m" + std::to_string(i) + " }, ";
      comment += ", r" + std::to_string(i);
    }
    plan += "] } ]" + comment + "] -- chờ sắp xếp\n";
    CHECK(still_waived(plan, plan) == n);
  };
  CHECK(growth(on_one_line, 500) < kLinear);
  const auto of_one_id = [](std::size_t n) {
    std::string works, waivers = "mien_ap_dung:\n";
    for (std::size_t i = 0; i < n; ++i) works += "      - { ma: m }\n";
    for (std::size_t i = 0; i < n; ++i) waivers += entry("lead-missing", "m");
    CHECK(still_waived(group(works) + waivers, group(works) + waivers) == n);
  };
  CHECK(growth(of_one_id, 300) < kLinear);
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
