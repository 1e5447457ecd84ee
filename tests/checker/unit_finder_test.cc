// Which plan is whose.
#include "checker/portfolio/unit_finder.h"

#include "checker/portfolio/unit_names.h"
#include "tests/checker/small_portfolio.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using checker::Submission;

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

TEST_CASE("a body typed without marks is found by its letters, where they are one unit's") {
  const std::string roster = "- Đảng ủy xã An Bình\n- Đảng ủy xã Mỹ Lộc\n- Đảng ủy xã Mỹ Lốc\n";
  const auto unit = [&](const std::string& body) {
    return SmallPortfolio({.plans = {{"1.yaml", plan_of(body)}}, .roster = roster}).unit_of("1.yaml");
  };
  CHECK(unit("Dang uy xa An Binh") == "Đảng ủy xã An Bình");
  CHECK(unit("DANG UY XA AN BINH") == "Đảng ủy xã An Bình");
  CHECK(unit("Dang uy xa My Loc") == "Dang uy xa My Loc");    // two
  CHECK(unit("Đảng ủy xã Ân Bình") == "Đảng ủy xã Ân Bình");  // its marks are another name's
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

}  // namespace
}  // namespace rasoat::tests
