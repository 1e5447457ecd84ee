// What is wrong with the submissions of units.
#include "checker/portfolio/units.h"

#include <map>
#include <set>

#include "tests/checker/small_portfolio.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/timing.h"

namespace rasoat::tests {
namespace {

using checker::Submission;

const std::string kIssued = "so_ky_hieu: 05-KH/ĐU, ngay_ban_hanh: 20/5/2024";

TEST_CASE("missing units: overdue, not yet due, or simply missing") {
  const std::string roster = "han_nop: 15/6/2024\ndon_vi: [A]\n";
  const auto say = [&](const PortfolioCase& one) { return SmallPortfolio(one).said("unit-plan-missing"); };
  CHECK(say({.roster = roster}) == Said{"A | - | A chưa có kế hoạch (hạn nộp 15/6/2024)."});
  CHECK(say({.roster = roster, .as_of = rules::Date{2024, 6, 16}}) ==
        Said{"A | - | A chưa có kế hoạch (hạn nộp 15/6/2024, đã quá hạn)."});
  const SmallPortfolio open({.roster = roster, .as_of = rules::Date{2024, 6, 15}});
  CHECK(open.said("unit-plan-missing") == Said{"A | - | A chưa có kế hoạch (hạn nộp 15/6/2024, chưa đến hạn)."});
  CHECK(open.finding("unit-plan-missing").severity == checker::Severity::kInfo);
  CHECK(open.portfolio.units[0].submission == Submission::kMissing);
  CHECK(say({.roster = "- A\n", .lang = rules::Lang::kEn}) == Said{"A | - | A has sent no plan."});
  CHECK(SmallPortfolio({.roster = "- A\n"}).finding("unit-plan-missing").severity == checker::Severity::kError);
}

TEST_CASE("late is a plan dated after the day on which it was due") {
  const std::string roster = "han_nop: 20/5/2024\ndon_vi:\n  - A\n  - { ten: B, han_nop: 19/5/2024 }\n";
  const PortfolioCase one{.plans = {{"a.yaml", plan_of("A", kIssued)}, {"b.yaml", plan_of("B", kIssued)}},
                          .roster = roster};
  const SmallPortfolio all(one);
  CHECK(all.said("unit-plan-late") ==
        Said{"B | b.yaml | Kế hoạch 05-KH/ĐU của B đề ngày 20/5/2024, sau hạn nộp 19/5/2024 là 1 ngày."});
  CHECK(all.portfolio.units[0].submission == Submission::kSubmitted);
  CHECK(all.portfolio.units[1].submission == Submission::kLate);

  // One spelling of one date, however the plan writes it.
  CHECK(SmallPortfolio(
            {.plans = {{"b.yaml", plan_of("B", "so_ky_hieu: 05-KH/ĐU, ngay_ban_hanh: ngày 5 tháng 6 năm 2024")}},
             .roster = "- { ten: B, han_nop: 1.6.2024 }\n"})
            .said("unit-plan-late") ==
        Said{"B | b.yaml | Kế hoạch 05-KH/ĐU của B đề ngày 05/6/2024, sau hạn nộp 01/6/2024 là 4 ngày."});

  PortfolioCase by_option = one;
  by_option.due = rules::Date{2024, 5, 1};  // before the roster's own default, not before a unit's own
  CHECK(SmallPortfolio(by_option).said("unit-plan-late").size() == 2);
  by_option.roster = "";
  CHECK(SmallPortfolio(by_option).said("unit-plan-late").size() == 2);
}

TEST_CASE("a unit whose first version was in time is not late by the second") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("A", "so_ky_hieu: 05-KH/ĐU, ngay_ban_hanh: 10/5/2024")},
                                      {"2.yaml", plan_of("A", "so_ky_hieu: 09-KH/ĐU, ngay_ban_hanh: 20/7/2024")}},
                            .roster = "- { ten: A, han_nop: 20/5/2024 }\n"});
  CHECK(all.rules() == Said{"plan-superseded"});
  CHECK(all.said("plan-superseded") ==
        Said{"A | 1.yaml | Kế hoạch 05-KH/ĐU ngày 10/5/2024 của A đã có bản mới hơn: 09-KH/ĐU ngày 20/7/2024."});
  CHECK(all.finding("plan-superseded").related == std::vector<std::uint32_t>{1});
  CHECK(all.portfolio.plans[1].counts);
  CHECK_FALSE(all.portfolio.plans[0].counts);
}

TEST_CASE("a unit whose first version was late is told by that version") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("A", "so_ky_hieu: 09-KH/ĐU, ngay_ban_hanh: 15/7/2025")},
                                      {"2.yaml", plan_of("A", "so_ky_hieu: 31-KH/ĐU, ngay_ban_hanh: 20/11/2025")}},
                            .roster = "- { ten: A, han_nop: 30/6/2025 }\n"});
  CHECK(all.rules() == Said{"plan-superseded", "unit-plan-late"});
  CHECK(all.said("unit-plan-late") == Said{"A | 1.yaml | Kế hoạch 09-KH/ĐU của A đề ngày 15/7/2025, sau "
                                           "hạn nộp 30/6/2025 là 15 ngày."});
  CHECK(all.portfolio.units[0].submission == Submission::kLate);
  CHECK(all.portfolio.units[0].late_by == 0);
}

TEST_CASE("a date without its day is late where every day of it is, and undecided where some are") {
  const auto dated = [](const std::string& date, const std::string& due, const std::string& second = "") {
    PortfolioCase one{.plans = {{"1.yaml", plan_of("A", "so_ky_hieu: 09-KH/ĐU, ngay_ban_hanh: \"" + date + "\"")}},
                      .roster = "- { ten: A, han_nop: " + due + " }\n"};
    if (!second.empty()) one.plans.emplace_back("2.yaml", plan_of("A", "ngay_ban_hanh: " + second));
    return SmallPortfolio(one);
  };
  const SmallPortfolio late = dated("tháng 12/2025", "30/6/2024");
  CHECK(late.said("unit-plan-late") ==
        Said{"A | 1.yaml | Kế hoạch 09-KH/ĐU của A đề “tháng 12/2025”, sau hạn nộp 30/6/2024."});
  CHECK(late.finding("unit-plan-late").severity == checker::Severity::kWarning);
  CHECK(late.portfolio.units[0].submission == Submission::kLate);

  const SmallPortfolio open = dated("quý II/2024", "15/6/2024");
  CHECK(open.said("unit-plan-late") ==
        Said{"A | 1.yaml | Kế hoạch 09-KH/ĐU của A đề “quý II/2024”, chưa đủ để biết có sau hạn nộp 15/6/2024 hay "
             "không."});
  CHECK(open.finding("unit-plan-late").severity == checker::Severity::kInfo);
  CHECK(open.portfolio.units[0].submission == Submission::kSubmitted);
  const std::uint32_t card = open.finding("unit-plan-late").rule;
  CHECK(open.portfolio.rules[card].undecided == 1);
  CHECK(open.portfolio.rules[card].broken == 0);

  CHECK(dated("2024", "31/12/2024").said("unit-plan-late").empty());
  CHECK(dated("tháng 6/2024", "30/6/2024").said("unit-plan-late").empty());
  // Nor is one in time of which nobody knows when it was issued.
  for (const std::string none : {"hôm qua", "31/6/2024", "", "ngày … tháng 7 năm 2024"}) {
    const SmallPortfolio undated = dated(none, "30/6/2024");
    CHECK(undated.said("unit-plan-late") == Said{"A | 1.yaml | Kế hoạch 09-KH/ĐU của A không ghi rõ ngày ban hành nên "
                                                 "chưa biết có sau hạn nộp 30/6/2024 hay không."});
    CHECK(undated.finding("unit-plan-late").severity == checker::Severity::kInfo);
    CHECK(undated.portfolio.rules[card].undecided == 1);
    CHECK(undated.portfolio.rules[card].holds == 0);
  }
  // Another version was in time, or no later than this one.
  CHECK(dated("2025", "30/6/2024", "1/6/2024").said("unit-plan-late").empty());
  CHECK(dated("tháng 12/2025", "30/6/2024", "1/1/2026").said("unit-plan-late") ==
        Said{"A | 1.yaml | Kế hoạch 09-KH/ĐU của A đề “tháng 12/2025”, sau hạn nộp 30/6/2024."});
  CHECK(dated("tháng 12/2025", "30/6/2024", "1/1/2026").said("plan-superseded") ==
        Said{"A | 1.yaml | Kế hoạch 09-KH/ĐU, tháng 12/2025 của A đã có bản mới hơn: 2.yaml."});
  CHECK(dated("tháng 12/2025", "30/6/2026", "15/12/2025").said("plan-superseded").empty());
}

TEST_CASE("who has a plan in time and another one that is not is not called late") {
  const SmallPortfolio all(
      {.plans = {{"1.yaml",
                  "huong_dan: 149-HD/BTGTW\n" + plan_of("A", "so_ky_hieu: 05-KH/ĐU, ngay_ban_hanh: 10/6/2024")},
                 {"2.yaml", "huong_dan: 57-NQ/TW\n" + plan_of("A", "so_ky_hieu: 09-KH/ĐU, ngay_ban_hanh: 10/7/2024")}},
       .roster = "- { ten: A, han_nop: 30/6/2024 }\n"});
  CHECK(all.portfolio.units[0].submission == Submission::kSubmitted);
  CHECK(all.said("unit-plan-late") == Said{"A | 2.yaml | Kế hoạch 09-KH/ĐU ngày 10/7/2024 của A ban hành sau hạn nộp "
                                           "30/6/2024, còn kế hoạch 05-KH/ĐU ngày "
                                           "10/6/2024 của đơn vị ban hành trong hạn; chưa rõ kế hoạch nào phải nộp."});
  CHECK(all.finding("unit-plan-late").severity == checker::Severity::kInfo);
}

TEST_CASE("plans for other years or another guidance are no older versions") {
  const std::string period = ", thoi_ky: { tu: 2024, den: 2025 }";
  CHECK(
      SmallPortfolio({.plans = {{"1.yaml", plan_of("A", "ngay_ban_hanh: 10/5/2023, thoi_ky: { tu: 2023, den: 2023 }")},
                                {"2.yaml", plan_of("A", "ngay_ban_hanh: 20/7/2024" + period)}}})
          .rules()
          .empty());
  CHECK(SmallPortfolio({.plans = {{"1.yaml", "huong_dan: 57-NQ/TW\n" + plan_of("A", "ngay_ban_hanh: 10/5/2024")},
                                  {"2.yaml", plan_of("A", "ngay_ban_hanh: 20/7/2024")}}})
            .said("plan-superseded")
            .empty());
  // One that the newer names too is enough.
  CHECK(SmallPortfolio(
            {.plans = {{"1.yaml", "huong_dan: 57-NQ/TW\n" + plan_of("A", "ngay_ban_hanh: 10/5/2024")},
                       {"2.yaml", "huong_dan: [149-HD/BTGTW, 57-NQ/TW]\n" + plan_of("A", "ngay_ban_hanh: 20/7/2024")}}})
            .rules() == Said{"plan-superseded"});
  // The one that covers what the roster asks for counts, though another is newer.
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("A", "ngay_ban_hanh: 10/5/2024" + period)},
                                      {"2.yaml", plan_of("A",
                                                         "ngay_ban_hanh: 20/7/2025, thoi_ky: { tu: 2026, den: "
                                                         "2026 }")}},
                            .roster = "thoi_ky: 2024-2025\ndon_vi: [A]\n"});
  CHECK(all.portfolio.plans[0].counts);
  CHECK(all.rules().empty());
}

TEST_CASE("what is wrong with a plan beside the one that counts is not lost") {
  const std::string guidance = "huong_dan: 149-HD/BTGTW\n";
  const PortfolioCase one{
      .plans = {{"1.yaml", guidance + plan_of("A", "so_ky_hieu: 05-KH/ĐU, ngay_ban_hanh: 10/5/2024")},
                {"2.yaml", guidance + plan_of("A", "so_ky_hieu: 12-CTr/ĐU, ngay_ban_hanh: 20/7/2024")}}};
  const SmallPortfolio all(one);
  CHECK(all.portfolio.plans[1].counts);
  const std::string errors = std::to_string(all.portfolio.plans[0].errors);
  CHECK(all.said("unit-other-plan-incomplete") ==
        Said{"A | 1.yaml | Kết quả của A tính theo 12-CTr/ĐU ngày 20/7/2024, nhưng đơn vị còn kế hoạch khác, "
             "05-KH/ĐU ngày 10/5/2024, có " +
             errors + " lỗi."});
  CHECK(all.finding("unit-other-plan-incomplete").severity == checker::Severity::kError);
  CHECK(all.finding("unit-other-plan-incomplete").related == std::vector<std::uint32_t>{1});

  const std::string sound = read_file(RASOAT_SOURCE_DIR "/plans/samples/02-dang-uy-truong.yaml");
  std::string newer = sound;
  newer.replace(newer.find("149-HD/BTGTW"), 12, "57-NQ/TW");
  newer.replace(newer.find("20/5/2024"), 9, "20/7/2024");
  const SmallPortfolio ready({.plans = {{"1.yaml", sound}, {"2.yaml", newer}}});
  CHECK(ready.portfolio.units.size() == 1);
  CHECK(ready.portfolio.plans[1].counts);
  CHECK(ready.said("unit-other-plan-incomplete").empty());
}

TEST_CASE("a plan for a guidance without rules does not stand for one that was held against its guidance") {
  const SmallPortfolio all(
      {.plans = {
           {"1.yaml", "huong_dan: 149-HD/BTGTW\n" + plan_of("A", "so_ky_hieu: 05-KH/ĐU, ngay_ban_hanh: 10/5/2024")},
           {"2.yaml", "huong_dan: 36-NQ/TW\n" + plan_of("A", "so_ky_hieu: 12-KH/ĐU, ngay_ban_hanh: 20/7/2024")}}});
  CHECK(all.portfolio.plans[0].counts);
  CHECK_FALSE(all.portfolio.plans[1].counts);
}

TEST_CASE("two files of one document are told; a draft beside the issued plan is not") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("A", kIssued)},
                                      {"2.yaml", plan_of("A", "so_ky_hieu: 5-KH/ĐU, ngay_ban_hanh: 20/5/2024")},
                                      {"3.yaml", plan_of("A", "du_thao: có")}}});
  CHECK(all.rules() == Said{"unit-plan-duplicate"});
  CHECK(all.said("unit-plan-duplicate") == Said{"A | 2.yaml | Kế hoạch 5-KH/ĐU của A có ở hai tệp: 1.yaml và 2.yaml."});
  CHECK(SmallPortfolio({.plans = {{"1.yaml", plan_of("A",
                                                     "so_ky_hieu: 05-KH/ĐU, ngay_ban_hanh: 20/5/2024, thoi_ky: { "
                                                     "tu: 2024, den: 2024 }")},
                                  {"2.yaml", plan_of("A",
                                                     "so_ky_hieu: 05-KH/ĐU, ngay_ban_hanh: 20/5/2025, thoi_ky: { "
                                                     "tu: 2025, den: 2025 }")}}})
            .rules()
            .empty());
}

TEST_CASE("files that are the same are one plan, whatever its symbol") {
  for (const std::string symbol : {"", "so_ky_hieu: \"    -KH/ĐU\", "}) {
    const std::string text = plan_of("A", symbol + "ngay_ban_hanh: 10/5/2024");
    const SmallPortfolio all({.plans = {{"1.yaml", text}, {"2.yaml", text}, {"3.yaml", text + "# khác\n"}}});
    CHECK(all.said("unit-plan-duplicate") ==
          Said{"A | 2.yaml | Kế hoạch của A có ở hai tệp giống hệt nhau: 1.yaml và 2.yaml."});
  }
}

TEST_CASE("a draft alone is no submission") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("A", "du_thao: có")}}, .roster = "- A\n"});
  CHECK(all.said("unit-draft-only") == Said{"A | 1.yaml | A mới có dự thảo: 1.yaml."});
  CHECK(all.portfolio.units[0].submission == Submission::kDraftOnly);
  CHECK(all.finding("unit-draft-only").severity == checker::Severity::kWarning);
  // Past the day by which it was due it is as good as none.
  PortfolioCase due{.plans = {{"1.yaml", plan_of("A", "du_thao: có")}},
                    .roster = "- { ten: A, han_nop: 30/6/2024 }\n",
                    .as_of = rules::Date{2024, 7, 1}};
  CHECK(SmallPortfolio(due).said("unit-draft-only") ==
        Said{"A | 1.yaml | A mới có dự thảo: 1.yaml (hạn nộp 30/6/2024, đã quá hạn)."});
  CHECK(SmallPortfolio(due).finding("unit-draft-only").severity == checker::Severity::kError);
  due.as_of = rules::Date{2024, 6, 30};
  CHECK(SmallPortfolio(due).finding("unit-draft-only").severity == checker::Severity::kWarning);
}

TEST_CASE("a plan dated after the day of the audit is told") {
  PortfolioCase one{.plans = {{"1.yaml", plan_of("A", "so_ky_hieu: 05-KH/ĐU, ngay_ban_hanh: 20/12/2024")}},
                    .as_of = rules::Date{2024, 12, 1}};
  CHECK(SmallPortfolio(one).said("plan-after-audit-day") ==
        Said{"A | 1.yaml | Kế hoạch 05-KH/ĐU của A đề ngày 20/12/2024, sau ngày thẩm định 01/12/2024."});
  one.as_of = rules::Date{2024, 12, 20};
  CHECK(SmallPortfolio(one).said("plan-after-audit-day").empty());
  one.as_of.reset();
  CHECK(SmallPortfolio(one).said("plan-after-audit-day").empty());
}

TEST_CASE("a missing unit is told of a plan whose body is called much like it") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("Đảng ủy xã An Bìn", kIssued)}},
                            .roster = "- Đảng ủy xã An Bình\n- Đảng ủy xã Long Hưng\n"});
  CHECK(all.said("unit-plan-missing") ==
        Said{"Đảng ủy xã An Bình | - | Đảng ủy xã An Bình chưa có kế hoạch; tệp “1.yaml” ghi tên gần giống, cần đối "
             "chiếu.",
             "Đảng ủy xã Long Hưng | - | Đảng ủy xã Long Hưng chưa có kế hoạch."});
  CHECK(all.finding("unit-plan-missing").related == std::vector<std::uint32_t>{0});
}

TEST_CASE("what cannot be read in full is never counted as checked") {
  const std::string broken = plan_of("A", kIssued) + "nhiem_vu: \xFF\n";
  const SmallPortfolio all({.plans = {{"1.yaml", broken}, {"b/2.yaml", "\xFF"}, {"c.yaml", "\xFF"}},
                            .roster = "- A\n- { ten: B, tep: b/ }\n"});
  CHECK(all.portfolio.units[1].submission == Submission::kUnreadable);
  CHECK(all.said("unit-plan-unreadable").size() == 3);
  // One cause, one finding: of c.yaml it is not besides said that nobody knows whose it is.
  CHECK(all.said("unit-not-in-roster").empty());
  CHECK(all.said("unit-plan-unreadable").back() ==
        "c.yaml | c.yaml | Tệp c.yaml không đọc được hết nên chưa được thẩm định, chưa rõ là của đơn vị nào.");
  CHECK(all.said("unit-plan-unreadable").front() ==
        "B | b/2.yaml | Tệp b/2.yaml của B không đọc được hết nên chưa được thẩm định.");
  const SmallPortfolio beside(
      {.plans = {{"1.yaml", plan_of("B", kIssued)}, {"b/2.yaml", "\xFF"}}, .roster = "- { ten: B, tep: b/ }\n"});
  CHECK(beside.portfolio.units[0].submission == Submission::kSubmitted);
  CHECK(beside.rules() == Said{"unit-plan-unreadable"});
}

TEST_CASE("a plan for other years than the roster asks for") {
  const auto said = [](const std::string& period) {
    return SmallPortfolio(
               {.plans = {{"1.yaml", plan_of("A", kIssued + period)}}, .roster = "thoi_ky: 2024-2030\ndon_vi: [A]\n"})
        .said("plan-wrong-period");
  };
  CHECK(said(", thoi_ky: { tu: 2020, den: 2025 }") ==
        Said{"A | 1.yaml | Kế hoạch 05-KH/ĐU ngày 20/5/2024 ghi thời kỳ 2020–2025, chưa bao quát thời kỳ 2024–2030 mà "
             "danh sách yêu cầu."});
  CHECK(said(", thoi_ky: { tu: 2023, den: 2035 }").empty());
  CHECK(said(", thoi_ky: { den: 2030 }").empty());
  CHECK(said("").empty());
}

TEST_CASE("without a roster every issuing body is a unit, told from others of its name by its superior") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("Tỉnh ủy B", kIssued)},
                                      {"2.yaml", plan_of("BAN THƯỜNG VỤ TỈNH ỦY B", "ngay_ban_hanh: 1/1/2024")},
                                      {"3.yaml", plan_of("Chi bộ 1", "co_quan_cap_tren: Đảng ủy A")},
                                      {"4.yaml", plan_of("Chi bộ 1", "co_quan_cap_tren: Đảng ủy B")},
                                      {"5.yaml", "van_ban: {}\n"}}});
  Said names;
  for (const checker::Unit& unit : all.portfolio.units) names.push_back(unit.name.str() + "/" + unit.superior.str());
  CHECK(names == Said{"5.yaml/", "Chi bộ 1/Đảng ủy A", "Chi bộ 1/Đảng ủy B", "Tỉnh ủy B/"});
  CHECK(all.portfolio.units[3].plans == std::vector<std::uint32_t>{0, 1});
  CHECK(all.said("unit-not-in-roster").empty());
  CHECK(all.said("unit-plan-missing").empty());
}

TEST_CASE("units without a roster stand in the order of a Vietnamese list") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("Đông")},
                                      {"2.yaml", plan_of("Zôn")},
                                      {"3.yaml", plan_of("Ân")},
                                      {"4.yaml", plan_of("Dân")},
                                      {"5.yaml", plan_of("Ấp 10")},
                                      {"6.yaml", plan_of("Ấp 2")},
                                      {"7.yaml", plan_of("An")}}});
  Said names;
  for (const checker::Unit& unit : all.portfolio.units) names.push_back(unit.name.str());
  CHECK(names == Said{"An", "Ân", "Ấp 2", "Ấp 10", "Dân", "Đông", "Zôn"});
}

TEST_CASE("rules of an audit obey the configuration, and count units") {
  PortfolioCase one{.plans = {{"b.yaml", plan_of("B", kIssued)}}, .roster = "- A\n- B\n"};
  const auto totals_of = [](const SmallPortfolio& all, std::string_view id) {
    for (std::size_t card = 0; card < all.cards->size(); ++card)
      if ((*all.cards)[card].id == id) return all.portfolio.rules[card];
    return checker::RuleTotals{};
  };
  const SmallPortfolio plain(one);
  CHECK(totals_of(plain, "unit-plan-missing").broken == 1);
  CHECK(totals_of(plain, "unit-plan-missing").holds == 1);
  PortfolioCase stranger = one;
  stranger.plans.emplace_back("c.yaml", plan_of("C", kIssued));
  CHECK(totals_of(SmallPortfolio(stranger), "unit-plan-missing").holds == 1);
  CHECK(totals_of(SmallPortfolio(stranger), "unit-plan-missing").not_applicable == 1);
  CHECK(totals_of(SmallPortfolio(stranger), "unit-not-in-roster").holds == 1);
  CHECK(totals_of(plain, "indicator-below-superior").not_applicable == 2);
  // Who has no plan keeps no rule about plans.
  for (const std::string_view about_plans :
       {"unit-not-in-roster", "unit-plan-late", "plan-copied", "plan-superseded"}) {
    CHECK(totals_of(plain, about_plans).holds == 1);
    CHECK(totals_of(plain, about_plans).not_applicable == 1);
  }
  PortfolioCase early = one;
  early.as_of = rules::Date{2024, 1, 1};
  early.due = rules::Date{2024, 6, 30};
  CHECK(totals_of(SmallPortfolio(early), "unit-plan-missing").broken == 0);
  CHECK(totals_of(SmallPortfolio(early), "unit-plan-missing").not_applicable == 1);
  one.tuning.rules = {{"unit-plan-missing", {"off"}, {}}};
  const SmallPortfolio off(one);
  CHECK(off.rules().empty());
  CHECK(totals_of(off, "unit-plan-missing").not_applicable == 2);
  one.tuning.rules = {{"unit-plan-missing", {"warning"}, {}}};
  CHECK(SmallPortfolio(one).finding("unit-plan-missing").severity == checker::Severity::kWarning);
}

TEST_CASE("fingerprints stay where the roster spells a unit otherwise") {
  const auto of_missing = [](const std::string& roster) {
    const SmallPortfolio all({.roster = roster});
    REQUIRE_FALSE(all.portfolio.findings.empty());
    return all.portfolio.findings.front().fingerprint.str();
  };
  CHECK(of_missing("- UBND xã Hòa An\n") == of_missing("- Uỷ ban nhân dân xã Hoà An\n"));
  CHECK(of_missing("- UBND xã Hòa An\n") != of_missing("- UBND xã Hòa Bình\n"));
}

TEST_CASE("fingerprints stay where units and plans change places, and are all different") {
  const std::string roster = "- A\n- B\n- C\n";
  const PortfolioCase one{.plans = {{"1.yaml", plan_of("B", kIssued)}, {"2.yaml", plan_of("B", kIssued)}},
                          .roster = roster};
  PortfolioCase other = one;
  other.roster = "- C\n- B\n- A\n";
  other.plans.insert(other.plans.begin(), {"0.yaml", plan_of("D", kIssued)});
  const auto prints = [](const SmallPortfolio& all, std::string_view rule) {
    std::map<std::string, std::string> of_unit;
    for (const checker::UnitFinding& finding : all.portfolio.findings)
      if ((*all.cards)[finding.rule].id == rule)
        of_unit[all.portfolio.units[finding.unit].name.str()] = finding.fingerprint.str();
    return of_unit;
  };
  const SmallPortfolio a(one), b(other);
  for (const char* rule : {"unit-plan-missing", "unit-plan-duplicate"}) CHECK(prints(a, rule) == prints(b, rule));
  std::set<std::string> all;
  for (const checker::UnitFinding& finding : a.portfolio.findings) all.insert(finding.fingerprint.str());
  CHECK(all.size() == a.portfolio.findings.size());
  for (const checker::Unit& unit : a.portfolio.units)
    for (const std::uint32_t finding : unit.findings)
      CHECK(a.portfolio.units[a.portfolio.findings[finding].unit].name == unit.name);
}

TEST_CASE("settling units takes time in proportion to their number") {
  const rules::Loaded loaded = rules::load_rules({});
  REQUIRE(loaded.rules);
  const auto settle = [&](std::size_t count) {
    checker::Roster roster;
    checker::Portfolio portfolio;
    std::vector<checker::PlanTraits> traits(count);
    portfolio.plans.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
      roster.units.emplace_back().name = "Đảng ủy xã " + std::to_string(i);
      traits[i].unit.body = "Đảng bộ xã " + std::to_string(i * 2);
      portfolio.plans[i].file = "a/b/c/" + std::to_string(i) + ".yaml";
    }
    (void)settle_units({&roster, loaded.rules->registry(), {}}, traits, portfolio);
  };
  CHECK(growth(settle, 500) < kLinear);
}

}  // namespace
}  // namespace rasoat::tests
