// What goes against the superior's plan, the roster's names and other units' plans; and what must not be blamed.
#include "checker/portfolio/between_plans.h"

#include "tests/checker/small_portfolio.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

const std::string kSuperiorHead = plan_of("Đảng ủy Đại học Vùng", "so_ky_hieu: 12-KH/ĐU, ngay_ban_hanh: 1/4/2024");
const std::string kUnitHead =
    plan_of("Đảng ủy Trường Đại học A", "so_ky_hieu: 05-KH/ĐU, don_vi_cap_tren_truc_tiep: 12-KH/ĐU");
const std::string kWords = "Tổ chức hội nghị quán triệt Kết luận đến toàn thể đảng viên";

std::string work(const std::string& lead, const std::string& deadline, const std::string& words = kWords) {
  return "nhiem_vu: [{ cong_viec: [{ noi_dung: \"" + words + "\", chu_tri: \"" + lead + "\", thoi_han: \"" + deadline +
         "\" }] }]\n";
}

// The findings of a rule for one unit's plan beside the superior's.
Said beside(std::string_view rule, const std::string& superior, const std::string& unit,
            const std::string& unit_head = kUnitHead) {
  return SmallPortfolio({.plans = {{"a.yaml", unit_head + unit}}, .superior = kSuperiorHead + superior}).said(rule);
}

TEST_CASE("work that the superior gave to its units, done later than it asked") {
  const auto later = [](const std::string& lead, const std::string& theirs, const std::string& ours) {
    return beside("deadline-after-superior", work(lead, theirs), work("Văn phòng", ours));
  };
  CHECK(later("Các cấp ủy trực thuộc", "tháng 6/2024", "Quý III/2024") ==
        Said{"Đảng ủy Trường Đại học A | a.yaml | Công việc “" + kWords +
             "” của đơn vị có thời hạn “Quý III/2024”, sau thời hạn Đảng ủy Đại học Vùng giao: “tháng 6/2024”."});
  CHECK(later("Đảng ủy Trường ĐH A", "tháng 6/2024", "15/7/2024").size() == 1);
  CHECK(later("các đảng ủy cơ sở", "tháng 6/2024", "15/7/2024").size() == 1);
  // Its own meeting comes before the unit's.
  CHECK(later("Ban Tuyên giáo Đảng ủy", "tháng 6/2024", "Quý III/2024").empty());
  CHECK(later("các phòng, ban", "tháng 6/2024", "Quý III/2024").empty());
  CHECK(later("Các cấp ủy trực thuộc", "tháng 6/2024", "Quý II/2024").empty());
  CHECK(later("Các cấp ủy trực thuộc", "trước ngày 30/6/2024", "30/6/2024").empty());
  CHECK(later("Các cấp ủy trực thuộc", "Thường xuyên", "Quý III/2024").empty());
  CHECK(later("Các cấp ủy trực thuộc", "tháng 6/2024", "Thường xuyên").empty());
  CHECK(later("Các cấp ủy trực thuộc", "tháng 6/2024", "sau 30 ngày kể từ ngày ban hành").empty());
}

TEST_CASE("only the same work is the same work") {
  const std::string superior = work("Các cấp ủy trực thuộc", "tháng 6/2024");
  CHECK(beside("deadline-after-superior", superior, work("Văn phòng", "Quý III/2024", kWords + " và quần chúng"))
            .empty());
  const std::string shorter = "Tổ chức hội nghị quán triệt";
  CHECK(beside("deadline-after-superior", work("Các cấp ủy trực thuộc", "tháng 6/2024", shorter),
               work("Văn phòng", "Quý III/2024", shorter))
            .empty());
  // Twice in the superior's plan: which is meant is not known.
  const std::string twice = "nhiem_vu: [{ chu_tri: Các cấp ủy trực thuộc, cong_viec: [{ noi_dung: " + kWords +
                            ", thoi_han: 6/2024 }, { noi_dung: " + kWords + ", thoi_han: 12/2024 }] }]\n";
  CHECK(beside("deadline-after-superior", twice, work("Văn phòng", "Quý III/2024")).empty());
}

TEST_CASE("a plan is not held against one that is not above it") {
  const std::string superior = work("Các cấp ủy trực thuộc", "tháng 6/2024");
  const std::string unit = work("Văn phòng", "Quý III/2024");
  const auto found = [&](const std::string& head) {
    return beside("deadline-after-superior", superior, unit, head).size();
  };
  CHECK(found(plan_of("Đảng ủy A")) == 1);
  CHECK(found(plan_of("Đảng ủy A", "don_vi_cap_tren_truc_tiep: [7/KH-UBND, 12 - KH/ĐU]")) == 1);
  CHECK(found(plan_of("Đảng ủy A", "don_vi_cap_tren_truc_tiep: 61-KH/ĐU")) == 0);
  CHECK(found(plan_of("Đảng bộ Đại học Vùng")) == 0);
}

TEST_CASE("an older version and a damaged plan are not held against the superior's") {
  const std::string unit = work("Văn phòng", "Quý III/2024");
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("A", "ngay_ban_hanh: 1/5/2024") + unit},
                                      {"2.yaml", plan_of("A", "ngay_ban_hanh: 1/6/2024")},
                                      {"3.yaml", plan_of("B") + unit + "x: \xFF\n"}},
                            .superior = kSuperiorHead + work("Các cấp ủy trực thuộc", "tháng 6/2024")});
  CHECK(all.said("deadline-after-superior").empty());
}

TEST_CASE("many places of one kind are told in a few findings, with the number of the rest") {
  std::string superior = "nhiem_vu: [{ chu_tri: Các đơn vị trực thuộc, thoi_han: 6/2024, cong_viec: [";
  std::string unit = "nhiem_vu: [{ chu_tri: Văn phòng, thoi_han: 9/2024, cong_viec: [";
  for (int i = 0; i < 9; ++i) {
    superior += "{ noi_dung: " + kWords + " đợt " + std::to_string(i) + " },";
    unit += "{ noi_dung: " + kWords + " đợt " + std::to_string(i) + " },";
  }
  const Said said = beside("deadline-after-superior", superior + "] }]\n", unit + "] }]\n");
  REQUIRE(said.size() == 5);
  CHECK(said.back().find("(và 4 chỗ khác)") != std::string::npos);
  CHECK(said.front().find("chỗ khác") == std::string::npos);
}

std::string indicator(const std::string& fields) { return "muc_tieu: { chi_tieu: [{ " + fields + " }] }\n"; }

TEST_CASE("a share below what the superior wants at least, without a reason") {
  const auto below = [](const std::string& theirs, const std::string& ours) {
    return beside("indicator-below-superior", indicator(theirs), indicator(ours));
  };
  const std::string name = "ten: Tỷ lệ đảng viên được học tập Kết luận, don_vi: \"%\", ";
  CHECK(below(name + "gia_tri: \"≥ 97,5\", nam: 2025", name + "gia_tri: \"95\", nam: 2025") ==
        Said{"Đảng ủy Trường Đại học A | a.yaml | Chỉ tiêu “Tỷ lệ đảng viên được học tập Kết luận” năm 2025 của đơn vị "
             "là 95, thấp hơn ≥ 97,5 trong kế hoạch của Đảng ủy Đại học Vùng, không có giải thích."});
  CHECK(below(name + "gia_tri: 100, nam: 2025", name + "gia_tri: ≥ 95, nam: 2025").size() == 1);
  CHECK(below(name + "moc: [{ nam: 2025, gia_tri: ≥ 80 }, { nam: 2030, gia_tri: ≥ 90 }]",
              name + "moc: [{ nam: 2025, gia_tri: ≥ 80 }, { nam: 2030, gia_tri: 85 }]")
            .size() == 1);

  CHECK(below(name + "gia_tri: ≥ 97, nam: 2025", name + "gia_tri: ≥ 97, nam: 2025").empty());
  CHECK(below(name + "gia_tri: ≥ 97, nam: 2030", name + "gia_tri: 95, nam: 2025").empty());
  CHECK(below(name + "gia_tri: ≥ 97, nam: 2025", name + "gia_tri: 95, nam: 2025, ghi_chu: Có đảng viên ở xa").empty());
  CHECK(below(name + "gia_tri: ≥ 97, nam: 2025", name + "gia_tri: 95, nam: 2025, pham_vi: Khối hành chính").empty());
  CHECK(below(name + "gia_tri: ≥ 97, nam: 2025", name + "gia_tri: \"90 - 99\", nam: 2025").empty());
  // A lower share may be the better one.
  CHECK(below(name + "gia_tri: ≤ 5, nam: 2025", name + "gia_tri: 3, nam: 2025").empty());
  CHECK(below(name + "gia_tri: 5, nam: 2025", name + "gia_tri: 3, nam: 2025").empty());
  CHECK(below(name + "gia_tri: ≥ 97, nam: 2025", name + "gia_tri: không quá 95, nam: 2025").empty());
  // Units share an absolute figure among them.
  const std::string count = "ten: Số công trình khoa học được công bố, don_vi: công trình, ";
  CHECK(below(count + "gia_tri: ≥ 500, nam: 2025", count + "gia_tri: 20, nam: 2025").empty());
}

TEST_CASE("reports that come too late for the superior") {
  const auto report = [](const std::string& from, const std::string& to, const std::string& deadline) {
    return "{ tu: " + from + ", den: " + to + ", thoi_han: " + deadline + " }";
  };
  const auto plan = [](const std::string& lines) { return "bao_cao: [" + lines + "]\n"; };
  const std::string asked = report("Các đảng ủy cơ sở", "Đảng ủy Đại học Vùng", "trước ngày 15/11 hằng năm");
  const std::string own = report("Đảng ủy Đại học Vùng", "Thành ủy", "trước ngày 30/11 hằng năm");
  const auto unit = [&](const std::string& deadline) {
    return plan(report("Đảng ủy Trường Đại học A", "Đảng ủy Đại học Vùng", deadline));
  };
  CHECK(beside("deadline-after-superior", plan(asked + "," + own), unit("trước ngày 20/11 hằng năm")) ==
        Said{"Đảng ủy Trường Đại học A | a.yaml | Đơn vị gửi báo cáo cho Đảng ủy Đại học Vùng “trước ngày 20/11 hằng "
             "năm”, sau thời hạn cấp trên yêu cầu: “trước ngày 15/11 hằng năm”."});
  CHECK(beside("report-after-superior", plan(own), unit("trước ngày 10/12 hằng năm")) ==
        Said{"Đảng ủy Trường Đại học A | a.yaml | Đơn vị gửi báo cáo cho Đảng ủy Đại học Vùng “trước ngày 10/12 hằng "
             "năm”, sau khi Đảng ủy Đại học Vùng gửi báo cáo của mình: “trước ngày 30/11 hằng năm”."});
  // One cause, one finding.
  CHECK(beside("report-after-superior", plan(asked + "," + own), unit("trước ngày 10/12 hằng năm")).empty());

  CHECK(beside("deadline-after-superior", plan(asked), unit("trước ngày 15/11 hằng năm")).empty());
  CHECK(beside("deadline-after-superior", plan(asked), unit("trước ngày 20 hằng tháng")).empty());
  CHECK(beside("deadline-after-superior", plan(asked), unit("trước 15/6 và 01/12 hằng năm")).empty());
  CHECK(beside("deadline-after-superior", plan(asked + "," + asked), unit("trước ngày 20/11 hằng năm")).empty());
  CHECK(beside("deadline-after-superior", plan(asked),
               plan(report("Các chi bộ", "Đảng ủy Đại học Vùng", "trước ngày 20/11 hằng năm")))
            .empty());
  // “Đảng ủy” may be the unit's own.
  CHECK(beside("deadline-after-superior", plan(asked),
               plan(report("Đảng ủy Trường Đại học A", "Đảng ủy", "trước ngày 20/11 hằng năm")))
            .empty());
}

TEST_CASE("leads of a kind that the roster lists, and that it does not have") {
  const std::string roster =
      "- Đảng ủy xã Tân Lập\n- Đảng ủy xã Hòa An, huyện Đông\n- Đảng ủy xã Cẩm Khê\n- Sở Xây dựng\n";
  const auto missing = [&](const std::string& lead) {
    return SmallPortfolio({.plans = {{"a.yaml", plan_of("Sở Xây dựng") + work(lead, "2025")}}, .roster = roster})
        .said("lead-not-in-roster");
  };
  CHECK(missing("Đảng ủy xã Tân Lâp") ==
        Said{"Sở Xây dựng | a.yaml | Danh sách có nhiều đơn vị cùng loại nhưng không có đơn vị chủ trì “Đảng ủy xã Tân "
             "Lâp”; tên gần nhất là “Đảng ủy xã Tân Lập”."});
  CHECK(missing("Đảng ủy xã Sông Con").size() == 1);
  for (const char* sound :
       {"Đảng ủy xã Tân Lập", "ĐU xã Tân Lập", "Đảng bộ xã Cẩm Khê", "Đảng ủy xã Hòa An", "Đảng ủy xã",
        "Các đảng ủy xã", "Đảng ủy xã nơi có dự án", "Đảng ủy xã Tân Lập, Đảng ủy xã Sông Con", "Phòng Đào tạo",
        "Đảng ủy phường Một", "Bí thư Đảng ủy xã Sông Con", "Đảng ủy xã Tân Lập mở rộng"}) {
    INFO(sound);
    CHECK(missing(sound).empty());
  }
  // Two of a kind do not make a list of that kind.
  CHECK(SmallPortfolio({.plans = {{"a.yaml", plan_of("A") + work("Đảng ủy xã C", "2025")}},
                        .roster = "- A\n- Đảng ủy xã A1\n- Đảng ủy xã B1\n"})
            .said("lead-not-in-roster")
            .empty());
}

TEST_CASE("one symbol on the plans of two units is told only where its numbers are one body's") {
  const auto twice = [](const std::string& symbol, const std::string& date) {
    return SmallPortfolio({.plans = {{"1.yaml", plan_of("A", "so_ky_hieu: " + symbol + ", ngay_ban_hanh: 20/5/2024")},
                                     {"2.yaml", plan_of("B", "so_ky_hieu: " + symbol + ", ngay_ban_hanh: " + date)}}})
        .said("same-symbol-twice");
  };
  CHECK(
      twice("173-KH/BTGTW", "21/5/2024") ==
      Said{
          "B | 2.yaml | Số ký hiệu 173-KH/BTGTW của kế hoạch này cũng là số của kế hoạch do A ban hành trong cùng năm, "
          "dù ký hiệu chỉ thuộc một cơ quan."});
  CHECK(twice("173-KH/BTGTW", "21/5/2025").empty());
  CHECK(twice("05-KH/ĐU", "20/5/2024").empty());
  CHECK(twice("25/KH-UBND", "20/5/2024").empty());
  CHECK(twice("05-KH/ĐUABC", "20/5/2024").empty());
}

// The portfolio with what the rule on copies says of these copies, and nothing else.
checker::Portfolio judged(const SmallPortfolio& all, std::vector<checker::Copy> copies) {
  checker::Portfolio portfolio = all.portfolio;
  portfolio.superior_file = "cap-tren.yaml";
  portfolio.copies = std::move(copies);
  portfolio.findings.clear();
  for (checker::Unit& unit : portfolio.units) unit.findings.clear();
  const rules::Loaded loaded = rules::load_rules({});
  REQUIRE(loaded.rules);
  const checker::RuleTable table(loaded.rules);
  checker::UnitFindings findings(table, rules::Lang::kVi, std::nullopt, portfolio);
  judge_copies(portfolio, findings);
  findings.finish();
  return portfolio;
}

// Of A’s and B’s plans, which share so much.
Said told_of(checker::Copy copy) {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("A")}, {"2.yaml", plan_of("B")}}});
  const checker::Portfolio portfolio = judged(all, {std::move(copy)});
  Said said;
  for (const checker::UnitFinding& finding : portfolio.findings)
    said.push_back(finding.path.str() + " " + finding.say.str());
  return said;
}

TEST_CASE("a share is that of the shorter plan, whichever came first") {
  CHECK(told_of({0, 1, 60, true, true, {}}) ==
        Said{" Kế hoạch 2.yaml (B) có 60% nội dung riêng của kế hoạch 1.yaml của A."});
  CHECK(told_of({0, 1, 60, false, true, {}}) ==
        Said{" 60% nội dung riêng của kế hoạch 2.yaml (B) giống kế hoạch 1.yaml của A."});
}

TEST_CASE("where nobody can tell which plan was first, both are told of") {
  CHECK(
      told_of({0, 1, 60, true, false, {{"muc_dich[0]", "muc_dich[1]", 1, 2, "x", "x"}}}) ==
      Said{
          "muc_dich[0] 60% nội dung riêng của kế hoạch 1.yaml (A) giống kế hoạch 2.yaml của B; ngày ban hành không cho "
          "biết văn bản nào có trước.",
          "muc_dich[1] Kế hoạch 2.yaml (B) có 60% nội dung riêng của kế hoạch 1.yaml của A; ngày ban hành không cho "
          "biết văn bản nào có trước."});
}

TEST_CASE("a copy is told of the later plan, once, with the likest of the others") {
  const SmallPortfolio all({.plans = {{"1.yaml", plan_of("A", "so_ky_hieu: 01-KH/ĐU, ngay_ban_hanh: 5/5/2024")},
                                      {"2.yaml", plan_of("B")},
                                      {"3.yaml", plan_of("C")},
                                      {"4.yaml", plan_of("A", "ngay_ban_hanh: 1/1/2020")}}});
  const checker::Portfolio portfolio =
      judged(all, {{0, 1, 60, false, true, {{"muc_dich[0]", "muc_dich[1]", 1, 2, "x", "x"}}},
                   {1, 2, 70, false, true, {}},
                   {0, 2, 90, false, true, {}},
                   {checker::kNone, 0, 80, false, true, {}},
                   {0, 3, 99, false, true, {}}});
  Said said;
  for (const checker::UnitFinding& finding : portfolio.findings) said.push_back(finding.say.str());
  CHECK(said ==
        Said{"80% nội dung riêng của kế hoạch 01-KH/ĐU ngày 05/5/2024 (A) giống kế hoạch cấp trên cap-tren.yaml.",
             "60% nội dung riêng của kế hoạch 2.yaml (B) giống kế hoạch 01-KH/ĐU ngày 05/5/2024 của A.",
             "90% nội dung riêng của kế hoạch 3.yaml (C) giống kế hoạch 01-KH/ĐU ngày 05/5/2024 của A; còn giống 1 kế "
             "hoạch khác."});
  CHECK(portfolio.findings[1].path == "muc_dich[1]");
  CHECK(portfolio.findings[1].related == std::vector<std::uint32_t>{0});
  CHECK(portfolio.units[1].findings == std::vector<std::uint32_t>{1});
}

}  // namespace
}  // namespace rasoat::tests
