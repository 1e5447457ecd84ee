#include "checker/portfolio/roster.h"

#include <fstream>
#include <sstream>

#include "tests/support/catch.h"
#include "tests/support/timing.h"

namespace rasoat::tests {
namespace {

using checker::load_roster;
using checker::LoadedRoster;
using checker::Roster;
using checker::RosterUnit;
using checker::SharedText;

std::string mistakes_of(const LoadedRoster& loaded) {
  std::string text;
  for (const rules::RuleError& error : loaded.errors) {
    text += std::to_string(error.line) + ":" + std::to_string(error.column) + " " + error.what.vi;
    text += error.help.empty() ? "\n" : " " + error.help.vi + "\n";
  }
  return text;
}

Roster sound(const std::string& name, std::string_view text) {
  const LoadedRoster loaded = load_roster(name, text);
  CHECK(mistakes_of(loaded) == "");
  return loaded.roster;
}

std::string mistakes(std::string_view text, const std::string& name = "don-vi.yaml") {
  return mistakes_of(load_roster(name, text));
}

std::string read_file(const std::string& path) {
  std::ifstream file(std::string(RASOAT_SOURCE_DIR "/") + path);
  REQUIRE(file.good());
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST_CASE("a roster in YAML: defaults above, units below, names alone where no more is known") {
  const Roster roster = sound("don-vi.yaml",
                              "han_nop: 15/6/2024\n"
                              "thoi_ky: { tu: 2024, den: 2030 }\n"
                              "don_vi:\n"
                              "  - ten: Đảng ủy Trường Đại học A\n"
                              "    Tên khác: [ĐU Trường ĐH A, Đảng bộ A]\n"
                              "    Loại: Đảng ủy trường, viện\n"
                              "    cap_tren: Đảng ủy Đại học Vùng\n"
                              "    han_nop: ngày 20 tháng 6 năm 2024\n"
                              "    so_ky_hieu: 05 - KH/ĐU\n"
                              "    tep: [./a/ke-hoach.yaml, b/]\n"
                              "    x_dien_thoai: 0123\n"
                              "  - Tỉnh ủy B\n");
  CHECK(roster.due == rules::Date{2024, 6, 15});
  CHECK(roster.period.from == 2024);
  CHECK(roster.period.until == 2030);
  REQUIRE(roster.units.size() == 2);
  const RosterUnit& unit = roster.units[0];
  CHECK(unit.name == "Đảng ủy Trường Đại học A");
  CHECK(unit.aliases == std::vector<SharedText>{"ĐU Trường ĐH A", "Đảng bộ A"});
  CHECK(unit.type == "dang_uy_truong_vien");
  CHECK(unit.superior == "Đảng ủy Đại học Vùng");
  CHECK(unit.due == rules::Date{2024, 6, 20});
  CHECK(unit.symbols == std::vector<SharedText>{"05-KH/ĐU"});
  CHECK(unit.files == std::vector<SharedText>{"a/ke-hoach.yaml", "b"});
  CHECK(unit.line == 4);
  CHECK(roster.units[1].name == "Tỉnh ủy B");
  CHECK_FALSE(roster.units[1].due);
  CHECK(sound("don-vi.yaml", "- A\n- B\n").units.size() == 2);
}

TEST_CASE("a roster as a table, as spreadsheets write it") {
  const std::string rows =
      "\xEF\xBB\xBF"
      "DANH SÁCH ĐƠN VỊ;;;\r\n"
      "Đơn vị;Tên khác;Hạn nộp;Thời kỳ\r\n"
      ";;;\r\n"
      "\"Sở \"\"A\"\"; B\";\"A1; A2\nA3\";15-6-2024;2024 - 2030\r\n"
      "  Sở C  ;;;đến 2030\r\n";
  const Roster roster = sound("DON-VI.CSV", rows);
  REQUIRE(roster.units.size() == 2);
  CHECK(roster.units[0].name == "Sở \"A\"; B");
  CHECK(roster.units[0].aliases == std::vector<SharedText>{"A1", "A2", "A3"});
  CHECK(roster.units[0].due == rules::Date{2024, 6, 15});
  CHECK(roster.units[0].period.until == 2030);
  CHECK(roster.units[0].line == 4);
  CHECK(roster.units[1].name == "Sở C");
  CHECK_FALSE(roster.units[1].period.from);
  CHECK(roster.units[1].period.until == 2030);
  CHECK(sound("a.tsv", "ten\tcap_tren\nA\tB, C\n").units[0].superior == "B, C");
  CHECK(sound("a.csv", "sep=,\nten,han_nop\nA,1/1/2024\n").units.size() == 1);
  CHECK(sound("a.csv", "Đơn vị\nA\nB").units.size() == 2);
  CHECK(sound("a.csv", "STT,Đơn vị,Hạn nộp\n1,A,1/1/2024\n,B,\nTổng cộng,,\n").units.size() == 2);
  CHECK(sound("a.csv", "Đơn vị\nA\nĐảng ủy xã Cộng Hòa\nCộng: 2 đơn vị\n").units.size() == 2);
  const Roster bare = sound("a.csv", "sep=;\rĐơn vị;Hạn nộp\rA;1/1/2024\r\rB;2/1/2024\r");
  REQUIRE(bare.units.size() == 2);
  CHECK(bare.units[1].name == "B");
  CHECK(bare.units[1].line == 5);
}

TEST_CASE("a row in which nothing can be seen is no unit") {
  const std::string nul(1, '\0');
  const Roster roster = sound("a.csv", "Đơn vị;Hạn nộp\nA;\n" + nul + "\n\u00A0;\u200B\n" + nul + ";\n\x1A");
  REQUIRE(roster.units.size() == 1);
  CHECK(roster.units[0].name == "A");
  CHECK(sound("a.csv", "Đơn vị\n\u00A0A\u200B\n").units[0].name == "A");
}

TEST_CASE("a line of totals is left out; with more in its row it is a mistake") {
  CHECK(sound("a.csv", "Đơn vị,Hạn nộp\nA,1/1/2024\nTổng cộng,\n").units.size() == 1);
  CHECK(mistakes("Đơn vị,Hạn nộp\nA,1/1/2024\nTổng cộng,2/1/2024\n", "a.csv") ==
        "3:1 “Tổng cộng” là dòng tổng, không phải tên đơn vị. Xóa dòng này khỏi danh sách.\n");
  CHECK(mistakes("STT,Đơn vị\n1,A\n2,Cộng\n", "a.csv") ==
        "3:3 “Cộng” là dòng tổng, không phải tên đơn vị. Xóa dòng này khỏi danh sách.\n");
  CHECK(mistakes("STT,Đơn vị,Hạn nộp\n1,A,\nTổng cộng,2,\n", "a.csv") ==
        "3:1 “Tổng cộng” là dòng tổng, không phải tên đơn vị. Xóa dòng này khỏi danh sách.\n");
  CHECK(sound("a.csv", "Đơn vị,Ghi chú\nA,Cộng\nTổng công ty Điện lực,\n").units.size() == 2);
}

TEST_CASE("headings of groups and what stands below a list are no units") {
  CHECK(mistakes("STT,Đơn vị,Hạn nộp\nI,Khối xã,\n1,A,\nII.,Khối phường,\n2,B,\n", "a.csv") ==
        "2:3 “Khối xã” là tiêu đề của một nhóm đơn vị, không phải tên đơn vị. Xóa dòng này khỏi danh sách.\n"
        "4:5 “Khối phường” là tiêu đề của một nhóm đơn vị, không phải tên đơn vị. Xóa dòng này khỏi danh sách.\n");
  CHECK(sound("a.csv", "STT,Đơn vị\nI,A\nII,B\n").units.size() == 2);
  CHECK(sound("a.csv", "Ghi chú,Đơn vị\nA,Khối xã\n,B\n").units.size() == 2);
  for (const std::string none : {"Người lập biểu", "(Ký, ghi rõ họ tên)", "NGƯỜI LẬP BẢNG", "2", "Thủ trưởng đơn vị"})
    CHECK(mistakes("Đơn vị,Hạn nộp\nA,\n\"" + none + "\",\n", "a.csv") ==
          "3:1 “" + none + "” không phải tên đơn vị. Xóa dòng này khỏi danh sách.\n");
}

TEST_CASE("the number or mark that a list puts before a name is no part of it") {
  const Roster roster = sound("a.csv", "Đơn vị\n1. Đảng ủy xã A\n12) Đảng ủy xã B\n1.Đảng ủy C\n4 Phòng D\n");
  CHECK(roster.units[0].name == "Đảng ủy xã A");
  CHECK(roster.units[1].name == "Đảng ủy xã B");
  CHECK(roster.units[2].name == "1.Đảng ủy C");
  CHECK(roster.units[3].name == "4 Phòng D");
  const Roster marked = sound("a.csv", "Đơn vị\n- Đảng ủy xã A\n+ Đảng ủy xã B\n• Đảng ủy C\n");
  REQUIRE(marked.units.size() == 3);
  CHECK(marked.units[0].name == "Đảng ủy xã A");
  CHECK(marked.units[1].name == "Đảng ủy xã B");
  CHECK(marked.units[2].name == "Đảng ủy C");
}

TEST_CASE("the rosters that the handbook shows are sound and mean the same units") {
  const Roster yaml = sound("don-vi.yaml", read_file("plans/rosters/don-vi.yaml"));
  const Roster table = sound("don-vi.csv", read_file("plans/rosters/don-vi.csv"));
  CHECK(yaml.units.size() == 12);
  CHECK(table.units.size() == 4);
  CHECK(table.units[0].type == yaml.units[3].type);
}

TEST_CASE("all mistakes of a roster are told at once, each with its place") {
  CHECK(mistakes("don_vi:\n"
                 "  - ten: A\n"
                 "    han_nop: 31/2/2024\n"
                 "    loai: tinh_ui\n"
                 "  - ten: B\n"
                 "    han_nopp: 1/1/2024\n"
                 "  - han_nop: tháng 6/2024\n"
                 "  - ten: A\n"
                 "    thoi_ky: sang năm\n"
                 "    so_ky_hieu: số 5\n"
                 "hann: 1\n") ==
        "3:14 Lịch không có ngày “31/2/2024”. Viết ngày trước, tháng sau, đủ năm: 15/6/2024.\n"
        "4:11 Không có loại đơn vị “tinh_ui”. Có phải là “tinh_uy”?\n"
        "6:5 Đơn vị không có khóa “han_nopp”. Có phải là “han_nop”?\n"
        "7:5 Đơn vị không có tên. Ghi tên đơn vị như trong kế hoạch của đơn vị.\n"
        "8:10 “A” đã là tên của đơn vị ở dòng 2. Xóa dòng thừa; nếu là hai đơn vị trùng tên, ghi cấp trên khác nhau "
        "cho từng đơn vị.\n"
        "9:14 Không hiểu thời kỳ “sang năm”. Viết năm đầu và năm cuối: 2024-2030.\n"
        "10:17 “số 5” không phải số ký hiệu văn bản. Viết như 05-KH/ĐU hoặc 25/KH-UBND.\n"
        "11:1 Ở đầu danh sách không có khóa “hann”. Có thể dùng: don_vi, han_nop, thoi_ky.\n");
  CHECK(mistakes("Đơn vị,Hạn nộp,Hạn nộp\nA,6/15/2024,\n\"B\"x,1/1/2024,,z\n\"C", "a.csv") ==
        "1:16 Có hai cột cùng nghĩa với “Hạn nộp”.\n"
        "2:3 Lịch không có ngày “6/15/2024”. Bảng tính có thể đã ghi tháng trước ngày: xem lại mọi hạn nộp trong danh "
        "sách, kể cả những ngày không báo lỗi, và viết ngày trước, tháng sau: 15/6/2024.\n"
        "3:4 Sau dấu ngoặc kép đóng còn chữ. Trong ô có ngoặc kép, viết mỗi dấu \" thành \"\".\n"
        "3:16 Dòng có nhiều ô hơn dòng tên cột. Đặt ô có dấu “,” trong ngoặc kép.\n"
        "4:1 Dấu ngoặc kép mở ra mà không đóng.\n");
}

TEST_CASE("a day that a spreadsheet saved as a number") {
  CHECK(mistakes("Đơn vị,Hạn nộp\nA,45657\n", "a.csv").find("lưu ngày dưới dạng số") != std::string::npos);
  CHECK(mistakes("Đơn vị,Hạn nộp\nA,2024\n", "a.csv").find("lưu ngày dưới dạng số") == std::string::npos);
  CHECK(mistakes("Đơn vị,Hạn nộp\nA,31122\n", "a.csv").find("lưu ngày dưới dạng số") == std::string::npos);
}

TEST_CASE("what is no roster at all") {
  CHECK(mistakes("").find("Tệp trống") != std::string::npos);
  CHECK(mistakes("a\n").find("don_vi") != std::string::npos);
  CHECK(mistakes("don_vi: []\n") == "1:1 Danh sách không có đơn vị nào.\n");
  CHECK(mistakes("don_vi:\n\t- ten: A\n").find("phím Tab") != std::string::npos);
  CHECK(mistakes("don_vi: { ten: A }\n").find("phải là một danh sách") != std::string::npos);
  CHECK(mistakes("don_vi:\n  - ten: [A, B]\n").find("phải là một đoạn chữ") != std::string::npos);
  CHECK(mistakes("", "a.csv").find("Không thấy dòng tên cột") != std::string::npos);
  CHECK(mistakes("Tên cơ\nA\n", "a.csv").find("Không thấy dòng tên cột") != std::string::npos);
  CHECK(mistakes("\xFF\xFE\x44\x00", "a.csv").find("CSV UTF-8") != std::string::npos);
  for (const char* name : {"a.csv", "a.xlsx"})
    CHECK(mistakes("PK\x03\x04\x14", name).find("sổ bảng tính (như .xlsx, .ods)") != std::string::npos);
  CHECK(mistakes("Đơn vị,Hạn gửi văn bản\nA,1/1/2024\n", "a.csv").find("Không có cột “Hạn gửi văn bản”") !=
        std::string::npos);
}

TEST_CASE("one name is that of two units only under two superiors") {
  CHECK(mistakes("- { ten: Chi bộ 1, cap_tren: Đảng ủy A }\n- { ten: Chi bộ 1, cap_tren: Đảng ủy B }\n") == "");
  CHECK(mistakes("- { ten: Chi bộ 1, cap_tren: Đảng ủy A }\n- { ten: Chi bộ 1, cap_tren: Đảng ủy A }\n") != "");
  CHECK(mistakes("- { ten: Chi bộ 1, cap_tren: Đảng ủy A }\n- { ten: Chi bộ 1 }\n") != "");
  CHECK(mistakes("- { ten: Chi bộ 1 }\n- { ten: Chi bộ 1, cap_tren: Đảng ủy A }\n") != "");
  CHECK(mistakes("- { ten: UBND tỉnh A }\n- { ten: B, ten_khac: Uỷ ban nhân dân tỉnh A }\n") != "");
  CHECK(mistakes("- { ten: A, ten_khac: [a, A] }\n") == "");
  // In another spelling it is the same name.
  CHECK(mistakes("Đơn vị\nĐảng ủy xã An Khê\nĐU xã An Khê\n", "a.csv") ==
        "3:1 “ĐU xã An Khê” đã là tên của đơn vị ở dòng 2. Xóa dòng thừa; nếu là hai đơn vị trùng tên, ghi cấp trên "
        "khác nhau cho từng đơn vị.\n");
  CHECK(mistakes("- { ten: Đảng ủy xã A, cap_tren: Tỉnh ủy B }\n- { ten: ĐU xã A, cap_tren: Đảng bộ tỉnh B }\n") != "");
  CHECK(mistakes("- { ten: Đảng ủy xã A, cap_tren: Tỉnh ủy B }\n- { ten: ĐU xã A, cap_tren: Tỉnh ủy C }\n") == "");
  CHECK(mistakes("- { ten: Đảng ủy xã A, ten_khac: [ĐU xã A, Đảng bộ xã A] }\n- Ủy ban nhân dân xã A\n") == "");
  CHECK(mistakes("- { ten: A, tep: a/k.yaml }\n- { ten: B, tep: A/k.yaml }\n") != "");
  CHECK(mistakes("- { ten: A, tep: a/ }\n- { ten: B, tep: ./A }\n") != "");
  CHECK(mistakes("- { ten: A, tep: ./ }\n") ==
        "1:18 Đường dẫn “./” là mọi kế hoạch, không riêng của một đơn vị. Ghi tệp hoặc thư mục của riêng đơn vị.\n");
}

TEST_CASE("paths are compared without what says nothing") {
  using checker::tidy_path;
  CHECK(tidy_path("xa-my-loc") == "xa-my-loc");
  CHECK(tidy_path("./a//b/./c/") == "a/b/c");
  CHECK(tidy_path(".\\a\\b\\") == "a/b");
  CHECK(tidy_path("/a/b//") == "/a/b");
  CHECK(tidy_path("../a") == "../a");
  CHECK(tidy_path("./").empty());
}

TEST_CASE("a unit is not above itself") {
  CHECK(mistakes("- { ten: A, cap_tren: B }\n- { ten: B, cap_tren: C }\n- { ten: C, cap_tren: A }\n")
            .find("là cấp trên của chính mình") != std::string::npos);
  CHECK(mistakes("- { ten: A, cap_tren: a }\n").find("là cấp trên của chính mình") != std::string::npos);
  CHECK(mistakes("- { ten: A, cap_tren: B }\n- { ten: B, cap_tren: C }\n- { ten: C }\n- { ten: D, cap_tren: B }\n") ==
        "");
}

TEST_CASE("a roster that says nothing is told, and harms nobody") {
  CHECK(mistakes("{}\n").find("Thiếu khóa “don_vi”") != std::string::npos);
  (void)mistakes("");
  (void)mistakes("[]\n");
}

TEST_CASE("a title above the column names may hold what parts cells elsewhere") {
  const Roster roster = sound("don-vi.csv",
                              "DANH SÁCH ĐƠN VỊ, TỔ CHỨC ĐẢNG, NĂM 2026\n"
                              "Kèm theo công văn, ngày 05/01/2026\n"
                              "STT;Đơn vị;Cấp trên\n"
                              "1;Đảng ủy xã A, B;Đảng bộ tỉnh C\n");
  REQUIRE(roster.units.size() == 1);
  CHECK(roster.units[0].name == "Đảng ủy xã A, B");
  CHECK(sound("don-vi.csv", "Tên cơ quan, đơn vị;Hạn nộp\nĐảng ủy xã A;30/6/2026\n").units[0].due.has_value());
  CHECK(sound("don-vi.csv", "\"Đơn vị\"\tCấp trên\nĐảng ủy xã A, B\tĐảng bộ tỉnh C\n").units.size() == 1);
}

TEST_CASE("reading a roster takes time in proportion to its length, mistakes or none") {
  constexpr std::size_t kUnits = 3000;
  for (const char* row : {",Huyện ủy A,1/6/2024\n", ",Huyện ủy A,1/13/2024\n"}) {
    INFO(row);
    CHECK(growth(
              [&](std::size_t count) {
                std::string text = "Đơn vị,Cấp trên,Hạn nộp\n";
                for (std::size_t i = 0; i < count; ++i) text += "Đảng ủy xã " + std::to_string(i) + row;
                (void)load_roster("a.csv", text);
              },
              kUnits) < kLinear);
  }
  // All on one line.
  CHECK(growth(
            [](std::size_t count) {
              std::string text = "don_vi: [";
              for (std::size_t i = 0; i < count; ++i) text += "Đảng ủy xã " + std::to_string(i) + ", ";
              (void)load_roster("a.yaml", text + "Z]\n");
            },
            kUnits) < kLinear);
}

}  // namespace
}  // namespace rasoat::tests
