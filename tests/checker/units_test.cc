// Which plan is whose, and what is wrong with the submissions of units.
#include "checker/portfolio/units.h"

#include <map>
#include <set>

#include "checker/portfolio/unit_names.h"
#include "tests/checker/small_portfolio.h"
#include "tests/support/catch.h"
#include "tests/support/timing.h"

namespace rasoat::tests {
namespace {

using checker::Submission;

const std::string kIssued = "so_ky_hieu: 05-KH/ĐU, ngay_ban_hanh: 20/5/2024";

TEST_CASE("names of units are compared as officials write them, and no further") {
  using checker::loose_unit_key;
  using checker::unit_key;
  CHECK(unit_key("UBND  TỈNH LAM GIANG") == unit_key("Uỷ ban nhân dân tỉnh Lam Giang"));
  CHECK(loose_unit_key("ĐU Trường ĐH A") == loose_unit_key("Đảng ủy Trường Đại học A"));
  CHECK(loose_unit_key("Ban Thường vụ Tỉnh ủy A") == loose_unit_key("Tỉnh ủy A"));
  CHECK(loose_unit_key("Ban Chấp hành Đảng bộ tỉnh A") == loose_unit_key("Tỉnh ủy A"));
  CHECK(loose_unit_key("Đảng bộ xã A") == loose_unit_key("Đảng ủy xã A"));
  CHECK(loose_unit_key("Ban Chấp hành Trung ương Đảng") == unit_key("Ban Chấp hành Trung ương Đảng"));
  CHECK(loose_unit_key("Ban Tuyên giáo Tỉnh ủy A") != loose_unit_key("Tỉnh ủy A"));
  CHECK(loose_unit_key("Đảng ủy xã A") != loose_unit_key("Đảng ủy phường A"));
  CHECK(loose_unit_key("Đảng bộ tỉnh Bà Rịa-Vũng Tàu") == loose_unit_key("Tỉnh ủy Bà Rịa – Vũng Tàu"));
  CHECK(loose_unit_key("Trường Cao đẳng Kĩ thuật Mĩ Lộc") == loose_unit_key("Trường Cao đẳng Kỹ thuật Mỹ Lộc"));
  CHECK(loose_unit_key("ĐU phường Qui Nhơn") == loose_unit_key("Đảng ủy phường Quy Nhơn"));
  CHECK(loose_unit_key("Đ.U Phường 05") == loose_unit_key("Đảng ủy phường 5"));
  CHECK(loose_unit_key("Phường 10") != loose_unit_key("Phường 1"));
  CHECK(loose_unit_key("Liên hiệp các Hội KH&KT tỉnh A") ==
        loose_unit_key("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh A"));
  CHECK(loose_unit_key("Đảng ủy phường Thủ Ti") != loose_unit_key("Đảng ủy phường Thủy Ti"));
  for (const char* city : {"TP.HCM", "TPHCM", "Tp. HCM", "TP.Hồ Chí Minh", "Thành phố Hồ Chí Minh"}) {
    INFO(city);
    CHECK(loose_unit_key("Sở Y tế " + std::string(city)) == loose_unit_key("Sở Y tế Thành phố Hồ Chí Minh"));
    CHECK(loose_unit_key("Đảng bộ " + std::string(city)) == loose_unit_key("Thành ủy Hồ Chí Minh"));
    CHECK(loose_unit_key("Thành ủy " + std::string(city)) == loose_unit_key("Thành ủy Hồ Chí Minh"));
  }
}

TEST_CASE("a plan is its unit's by the body that it declares") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("ĐẢNG BỘ TRƯỜNG ĐH A")},
                                      {"2.yaml", plan_of("Ủy ban nhân dân tỉnh B")},
                                      {"3.yaml", plan_of("BTGTW")},
                                      {"4.yaml", plan_of("Hội cũ")},
                                      {"5.yaml", plan_of("Đảng ủy xã Đ")}},
                            .roster = "- Đảng ủy Trường Đại học A\n- UBND tỉnh B\n- Ban Tuyên giáo Trung ương\n"
                                      "- { ten: Hội mới, ten_khac: Hội cũ }\n"});
  CHECK(all.unit_of("1.yaml") == "Đảng ủy Trường Đại học A");
  CHECK(all.unit_of("2.yaml") == "UBND tỉnh B");
  CHECK(all.unit_of("3.yaml") == "Ban Tuyên giáo Trung ương");
  CHECK(all.unit_of("4.yaml") == "Hội mới");
  CHECK(all.portfolio.units.back().name == "Đảng ủy xã Đ");
  CHECK(all.portfolio.units.back().submission == Submission::kUnlisted);
  CHECK(all.said("unit-not-in-roster") == Said{"Đảng ủy xã Đ | 5.yaml | Danh sách không có đơn vị “Đảng ủy xã Đ”."});
}

TEST_CASE("a misspelt body is not guessed at; the nearest name is told") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("Đảng ủy xã Tân Lâp")}}, .roster = "- Đảng ủy xã Tân Lập\n"});
  CHECK(all.rules() == Said{"unit-plan-missing", "unit-not-in-roster"});
  CHECK(all.said("unit-not-in-roster")[0].find("tên gần nhất là “Đảng ủy xã Tân Lập”") != std::string::npos);
}

TEST_CASE("an abbreviation hides no near name") {
  const SmallPortfolio all(
      {.plans = {{"1.yaml", plan_of("ĐU xã Tân Lâp")}}, .roster = "- Đảng ủy xã Bình Dương\n- Đảng ủy xã Tân Lập\n"});
  CHECK(all.said("unit-not-in-roster")[0].find("tên gần nhất là “Đảng ủy xã Tân Lập”") != std::string::npos);
}

TEST_CASE("of two units of one name the superior body tells which; without it neither is guessed") {
  const std::string roster =
      "- { ten: Chi bộ 1, cap_tren: Đảng ủy xã A }\n- { ten: Chi bộ 1, cap_tren: Đảng ủy xã B, tep: b/ }\n";
  const SmallPortfolio all({.plans = {{"a.yaml", plan_of("Chi bộ 1", "co_quan_cap_tren: Đảng bộ xã A")},
                                      {"b/k.yaml", plan_of("Chi bộ 1")},
                                      {"c.yaml", plan_of("Chi bộ 1")}},
                            .roster = roster});
  CHECK(all.portfolio.units[0].plans == std::vector<std::uint32_t>{0});
  CHECK(all.portfolio.units[1].plans == std::vector<std::uint32_t>{1});
  const Said said = all.said("unit-not-in-roster");
  REQUIRE(said.size() == 1);
  CHECK(said[0].find("“Chi bộ 1 (Đảng ủy xã A)” và “Chi bộ 1 (Đảng ủy xã B)”") != std::string::npos);
}

TEST_CASE("a unit of that name under certainly another superior is another unit") {
  const std::string roster = "- { ten: Đảng ủy xã Vạn Xuân, cap_tren: Đảng bộ tỉnh Gia Lai }\n";
  const auto plan_under = [](const std::string& superior, const std::string& body = "Đảng ủy xã Vạn Xuân") {
    return plan_of(body, "co_quan_cap_tren: \"" + superior + "\", ngay_ban_hanh: 20/5/2024");
  };
  const SmallPortfolio other({.plans = {{"1.yaml", plan_under("Đảng bộ tỉnh Lạng Sơn")}}, .roster = roster});
  CHECK(other.rules() == Said{"unit-plan-missing", "unit-not-in-roster"});
  CHECK(other.said("unit-not-in-roster") ==
        Said{"Đảng ủy xã Vạn Xuân | 1.yaml | Danh sách không có đơn vị “Đảng ủy xã Vạn Xuân (Đảng bộ tỉnh Lạng Sơn)”; "
             "đơn vị cùng tên “Đảng ủy xã Vạn Xuân (Đảng bộ tỉnh Gia Lai)” có cấp trên khác."});
  // Neither is an older version of the other.
  const SmallPortfolio both({.plans = {{"1.yaml", plan_under("Tỉnh ủy Gia Lai")},
                                       {"2.yaml", plan_of("Đảng ủy xã Vạn Xuân",
                                                          "co_quan_cap_tren: Tỉnh ủy Lạng Sơn, ngay_ban_hanh: "
                                                          "20/6/2024")}},
                             .roster = roster});
  CHECK(both.rules() == Said{"unit-not-in-roster"});
  // What may be the same superior is no other one: it was merged, stands between, or is not known.
  for (const char* superior : {"TỈNH ỦY GIA LAI", "Ban Thường vụ Tỉnh ủy Gia Lai", "UBND tỉnh Gia Lai",
                               "Đảng bộ tỉnh Bình Định", "Huyện ủy Đức Cơ", "Huyện ủy Đức Cơ, tỉnh Gia Lai",
                               "Đảng ủy các cơ quan Đảng tỉnh Gia Lai", "Tỉnh ủy Lam Giang", "Tỉnh ủy"}) {
    INFO(superior);
    CHECK(SmallPortfolio({.plans = {{"1.yaml", plan_under(superior)}}, .roster = roster}).rules().empty());
  }
  CHECK(SmallPortfolio({.plans = {{"1.yaml", plan_under("Huyện ủy Chi Lăng, tỉnh Lạng Sơn")}}, .roster = roster})
            .rules()
            .size() == 2);
  // The roster's own path says that it is this unit all the same.
  CHECK(SmallPortfolio({.plans = {{"a/1.yaml", plan_under("Tỉnh ủy Lạng Sơn")}},
                        .roster = "- { ten: Đảng ủy xã Vạn Xuân, cap_tren: Tỉnh ủy Gia Lai, tep: a }\n"})
            .rules()
            .empty());
}

TEST_CASE("a place put behind a body's name is no part of it, and may show that it is another body") {
  const auto of_unit = [](const std::string& body, const std::string& superior) {
    const SmallPortfolio all({.plans = {{"1.yaml", plan_of(body)}},
                              .roster = "- { ten: Đảng ủy xã An Bình, cap_tren: " + superior + " }\n"});
    return all.portfolio.units[0].plans.size() == 1;
  };
  CHECK(of_unit("Đảng ủy xã An Bình, huyện Long Hưng", "Huyện ủy Long Hưng"));
  CHECK(of_unit("Đảng ủy xã An Bình (tỉnh Lam Giang)", "Tỉnh ủy Lam Giang"));
  CHECK(of_unit("ĐU xã An Bình, huyện Long Hưng, tỉnh Gia Lai", "Tỉnh ủy Gia Lai"));
  CHECK(of_unit("Đảng ủy xã An Bình, tỉnh Lam Giang", "Huyện ủy Long Hưng"));
  CHECK_FALSE(of_unit("Đảng ủy xã An Bình, huyện Kim Sơn", "Huyện ủy Long Hưng"));
  CHECK_FALSE(of_unit("Đảng ủy xã An Bình (tỉnh Lạng Sơn)", "Tỉnh ủy Gia Lai"));
  CHECK_FALSE(of_unit("Đảng ủy xã An Bình, Ban Dân vận", "Tỉnh ủy Gia Lai"));
}

TEST_CASE("a body that took the place of another is found under the other's name") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("Ban Tuyên giáo và Dân vận Trung ương")}},
                            .roster = "- Ban Tuyên giáo Trung ương\n"});
  CHECK(all.portfolio.units[0].plans.size() == 1);
  const SmallPortfolio two({.plans = {{"1.yaml", plan_of("Ban Tuyên giáo và Dân vận Trung ương")}},
                            .roster = "- Ban Tuyên giáo Trung ương\n- Ban Dân vận Trung ương\n"});
  CHECK(two.said("unit-not-in-roster").size() == 1);
}

TEST_CASE("superiors of one level that the roster knows as two units are two") {
  const std::string roster =
      "- Đảng ủy xã A\n- Đảng ủy xã B\n- UBND xã A\n- Huyện ủy H\n- { ten: Chi bộ 1, cap_tren: Đảng ủy xã A }\n";
  const auto unit_under = [&](const std::string& superior) {
    return SmallPortfolio(
               {.plans = {{"1.yaml", plan_of("Chi bộ 1", "co_quan_cap_tren: " + superior)}}, .roster = roster})
        .portfolio.units[4]
        .plans.size();
  };
  CHECK(unit_under("Đảng bộ xã B") == 0);
  CHECK(unit_under("ĐU xã A") == 1);
  CHECK(unit_under("Ủy ban nhân dân xã A") == 1);
  CHECK(unit_under("Huyện ủy H") == 1);
  CHECK(unit_under("Đảng ủy xã C") == 1);  // may have become A
}

TEST_CASE("loose names that fit two units fit neither, unless the superior tells them apart") {
  const std::string roster =
      "- { ten: Đảng ủy xã A, cap_tren: Huyện ủy B }\n- { ten: ĐU xã A, cap_tren: Huyện ủy C }\n";
  const SmallPortfolio all({.plans = {{"a.yaml", plan_of("Đảng bộ xã A")}}, .roster = roster});
  CHECK(all.said("unit-plan-missing").size() == 2);
  CHECK(all.said("unit-not-in-roster")[0].find("ứng với nhiều đơn vị") != std::string::npos);
  // The superior weighs more than the spelling of the name.
  const SmallPortfolio told({.plans = {{"b.yaml", plan_of("ĐU xã A", "co_quan_cap_tren: Đảng bộ huyện B")},
                                       {"c.yaml", plan_of("Đảng bộ xã A", "co_quan_cap_tren: Huyện ủy C")}},
                             .roster = roster});
  CHECK(told.portfolio.units[0].plans == std::vector<std::uint32_t>{0});
  CHECK(told.portfolio.units[1].plans == std::vector<std::uint32_t>{1});
}

TEST_CASE("the roster's path speaks where the body does not, and never against it") {
  const std::string roster = "- { ten: A, tep: a/ke-hoach.yaml }\n- { ten: B, tep: [Thư mục B/, don-b.yaml] }\n";
  const SmallPortfolio all({.plans = {{"2024/a/ke-hoach.yaml", "van_ban: {}\n"},
                                      {"2024/xa/ke-hoach.yaml", "van_ban: {}\n"},
                                      {"don-b.yaml", plan_of("Chưa biết")},
                                      {"x/Thư mục B/k.yaml", plan_of("A")}},
                            .roster = roster});
  CHECK(all.unit_of("2024/a/ke-hoach.yaml") == "A");
  CHECK(all.unit_of("2024/xa/ke-hoach.yaml") == "2024/xa/ke-hoach.yaml");
  CHECK(all.unit_of("don-b.yaml") == "B");
  const Said said = all.said("unit-not-in-roster");
  REQUIRE(said.size() == 2);
  CHECK(said[0].find("không ghi cơ quan ban hành") != std::string::npos);
  CHECK(said[1].find("“A” và “B”") != std::string::npos);
}

TEST_CASE("a folder of the roster means all below it, however it is written; of two the inner one") {
  for (const char* folder : {"xa-my-loc", "xa-my-loc/", "./xa-my-loc", ".\\xa-my-loc\\", "2024/xa-my-loc"}) {
    INFO(folder);
    const SmallPortfolio all({.plans = {{"2024/xa-my-loc/a.yaml", "van_ban: {}\n"},
                                        {"2024/xa-my-loc/ban-2/b.yaml", "van_ban: {}\n"},
                                        {"2024/xa-my-loc-2/c.yaml", "van_ban: {}\n"}},
                              .roster = "- { ten: A, tep: '" + std::string(folder) + "' }\n"});
    CHECK(all.portfolio.units[0].plans.size() == 2);
    CHECK(all.unit_of("2024/xa-my-loc-2/c.yaml") != "A");
  }
  const SmallPortfolio nested({.plans = {{"/home/a/b/c/k.yaml", "van_ban: {}\n"}, {"/home/a/k.yaml", "van_ban: {}\n"}},
                               .roster = "- { ten: A, tep: /home/a }\n- { ten: B, tep: a/b }\n"});
  CHECK(nested.unit_of("/home/a/b/c/k.yaml") == "B");
  CHECK(nested.unit_of("/home/a/k.yaml") == "A");
  // The tests' working folder is /home/a.
  const SmallPortfolio places({.plans = {{"../d/k.yaml", "van_ban: {}\n"}, {"b/c/k.yaml", "van_ban: {}\n"}},
                               .roster = "- { ten: A, tep: /home/a/b }\n- { ten: B, tep: /home/d/ }\n"});
  CHECK(places.unit_of("../d/k.yaml") == "B");
  CHECK(places.unit_of("b/c/k.yaml") == "A");
}

TEST_CASE("a symbol tells the unit only where no other body has its numbers") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("Tên lạ", "so_ky_hieu: 05-KH/ĐU")},
                                      {"2.yaml", plan_of("Tên khác lạ", "so_ky_hieu: 173-KH/BTGTW")},
                                      {"3.yaml", "van_ban: { so_ky_hieu: 5-KH/ĐU }\n"}},
                            .roster = "- { ten: A, so_ky_hieu: 05-KH/ĐU }\n- { ten: B, so_ky_hieu: 173-KH/BTGTW }\n"});
  CHECK(all.unit_of("1.yaml") == "Tên lạ");
  CHECK(all.unit_of("2.yaml") == "B");
  CHECK(all.unit_of("3.yaml") == "A");
}

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
            .rules()
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
