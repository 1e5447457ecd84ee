#include "plans/symbol.h"

#include <string>
#include <utility>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

std::string all_of(std::string_view text) {
  std::string found;
  for (const Symbol& symbol : find_symbols(text))
    found += (found.empty() ? "" : " ") + symbol.canonical + (symbol.nested ? "*" : "");
  return found;
}

TEST_CASE("symbols are found as people write them, and made canonical") {
  using Case = std::pair<std::string_view, std::string_view>;
  const auto [text, canonical] = GENERATE(values<Case>({
      {"149-HD/BTGTW", "149-HD/BTGTW"},
      {"149 - HD/BTGTW", "149-HD/BTGTW"},
      {"Công văn số 3344/EVN-KHCN&MT ngày 20/6/2024", "3344/EVN-KHCNMT"},
      {"120/KH-SKH&CN", "120/KH-SKHCN"},
      {"01/2024/TT-BGD&ĐT", "01/2024/TT-BGDĐT"},
      {"120/KH-SKH & CN", "120/KH-SKH"},
      {"Kết luận số 69 - KL/TW, ngày 11/01/2024", "69-KL/TW"},
      {"183- KH/TU", "183-KH/TU"},
      {"27/NQ- TW", "27-NQ/TW"},
      {"51/NQ-TW", "51-NQ/TW"},
      {"68-NQ-TW", "68-NQ/TW"},
      {"57/NQ/TW", "57-NQ/TW"},
      {"20–NQ/TW", "20-NQ/TW"},
      {"20—NQ/TW", "20-NQ/TW"},
      {"20\u2011NQ/TW", "20-NQ/TW"},
      {"29\u00A0-\u00A0NQ/TW", "29-NQ/TW"},
      {"20-NQ/TƯ", "20-NQ/TW"},
      {"234-TB/T.Ư", "234-TB/TW"},
      {"234-TB/T.W.", "234-TB/TW"},
      {"20-NQ/TU\u031B", "20-NQ/TW"},
      {"118-KH/TUngày 5/6/2024", "118-KH/TU"},
      {"118-KH/TUTheo", "118-KH/TU"},
      {"Công văn số 3089/BGDĐT-GDTrH, ngày 14/8/2020", "3089/BGDĐT-GDTrH"},
      {"45/KH-TTrT", "45/KH-TTrT"},
      {"12-KH/ThĐ, ngày", "12-KH/ThĐ"},
      {"88/QĐ-TCty", "88/QĐ-TCty"},
      {"15/BC-TTrCP-KHTCTH", "15/BC-TTrCP-KHTCTH"},
      {"569/QĐ-TTgngày", "569/QĐ-TTg"},
      {"69-KL/TWNgày", "69-KL/TW"},
      {"06-Ctr/TU", "06-CTr/TU"},
      {"77-CTR/TU", "77-CTr/TU"},
      {"149-hd/btgtw", "149-HD/BTGTW"},
      {"30/2020/NĐ-Cp", "30/2020/NĐ-CP"},
      {"30/2020/NĐ-CР", "30/2020/NĐ-CP"},
      {"05/2024/TT-BTС", "05/2024/TT-BTC"},
      {"709/QÐ-TTg", "709/QĐ-TTg"},
      {"709/QĐ-TTg", "709/QĐ-TTg"},
      {"03/NQ-CP", "03/NQ-CP"},
      {"202/2025/QH15", "202/2025/QH15"},
      {"120/2020/UBTVQH14", "120/2020/UBTVQH14"},
      {"55/2025/NĐ-CP", "55/2025/NĐ-CP"},
      {"05/2015/TTLT-BKHCN-BTC", "05/2015/TTLT-BKHCN-BTC"},
      {"1644/QĐ-BXD", "1644/QĐ-BXD"},
      {"03-QĐ/BCĐ ngày 13/8/2025", "03-QĐ/BCĐ"},
      {"02-KH/BCĐTW", "02-KH/BCĐTW"},
      {"15-NQ/ĐĐQH15", "15-NQ/ĐĐQH15"},
      {"20-QĐNS/TW", "20-QĐNS/TW"},
      {"123/SKHCN-VP", "123/SKHCN-VP"},
      {"05/CTrPH-BKHCN-UBTWMTTQVN, ngày 20/5/2025", "05/CTrPH-BKHCN-UBTWMTTQVN"},
      {"05/ctrph-BKHCN-UBTWMTTQVN", "05/CTrPH-BKHCN-UBTWMTTQVN"},
      {"12/TTrLT-SNV-STC", "12/TTrLT-SNV-STC"},
      {"403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"},
      {"12/Tran-SNV", ""},
      {"0124/KH-UBND", "0124/KH-UBND"},
      {"(57-NQ/TW)", "57-NQ/TW"},
      {"71/NQ-CP và 71-NQ/TW", "71/NQ-CP 71-NQ/TW"},
      {"1569/QĐ-TTg", "1569/QĐ-TTg"},
      {"169-KL/TW", "169-KL/TW"},
  }));
  INFO(text);
  CHECK(all_of(text) == canonical);
}

TEST_CASE("what only looks like a symbol is none") {
  const std::string_view text = GENERATE(
      as<std::string_view>(), "11/01/2024", "2024-2030", "CT1", "1/2", "24/7", "ngày 01/12", "100 km/h", "6/2025",
      "5 - kế hoạch/đề án", "Quý IV/2025- Quý II/2026", "tháng 11 - 12/2025", "3-và/hoặc", "Sở TT&TT", "1.569",
      "10% - 20%", "giai đoạn 2 - HĐND tỉnh", "QH15", "2 - A/B", "12-", "2024/", "57", "");
  INFO(text);
  CHECK(all_of(text) == "");
}

TEST_CASE("a symbol knows its bytes, blanks inside and nothing around") {
  const std::string text = "theo Nghị quyết số 29 - NQ/ T.Ư, ngày 17/11/2022";
  const std::vector<Symbol> symbols = find_symbols(text);
  REQUIRE(symbols.size() == 1);
  CHECK(text_of(symbols[0].where, text) == "29 - NQ/ T.Ư");
  const std::string glued = "118-KH/TUngày";
  REQUIRE(find_symbols(glued).size() == 1);
  CHECK(text_of(find_symbols(glued)[0].where, glued) == "118-KH/TU");
}

TEST_CASE("symbols in the title of another document are nested") {
  CHECK(all_of("Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết số 20-NQ/TW") ==
        "69-KL/TW 20-NQ/TW*");
  CHECK(all_of("Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ sửa đổi, bổ sung cập nhật Chương trình hành động "
               "của Chính phủ thực hiện Nghị quyết số 57-NQ/TW") == "71/NQ-CP 57-NQ/TW*");
  CHECK(all_of("Nghị quyết số 29-NQ/TW và Nghị quyết số 45-NQ/TW") == "29-NQ/TW 45-NQ/TW");
  CHECK(all_of("Kết luận số 69-KL/TW và Hướng dẫn số 149-HD/BTGTW") == "69-KL/TW 149-HD/BTGTW");
  CHECK(all_of("69-KL/TW về thực hiện 20-NQ/TW; Nghị quyết 29-NQ/TW") == "69-KL/TW 20-NQ/TW* 29-NQ/TW");
  CHECK(all_of("69-KL/TW về thực hiện 20-NQ/TW\n29-NQ/TW") == "69-KL/TW 20-NQ/TW* 29-NQ/TW");
  CHECK(all_of("Thực hiện Nghị quyết số 20-NQ/TW") == "20-NQ/TW");
}

TEST_CASE("a document that is named beside another, behind a title that speaks of none, is not nested") {
  const std::string title = "Nghị quyết số 20-NQ/TW của Trung ương về phát triển khoa học và công nghệ";
  for (const char* joint : {", ", " và ", ", và ", ",\u00A0"}) {
    INFO(joint);
    CHECK(all_of(title + joint + "Kết luận số 69-KL/TW") == "20-NQ/TW 69-KL/TW");
    CHECK(all_of(title + joint + "Kết luận số 69-KL/TW về thực hiện 45-NQ/TW") == "20-NQ/TW 69-KL/TW 45-NQ/TW*");
    CHECK(all_of("Kế hoạch số 5-KH/TU thực hiện " + title + joint + "Kết luận số 69-KL/TW") ==
          "5-KH/TU 20-NQ/TW* 69-KL/TW*");
    CHECK(all_of("Kế hoạch số 5-KH/TU về quán triệt nghị quyết đại hội" + std::string(joint) +
                 "Kết luận số 69-KL/TW") == "5-KH/TU 69-KL/TW*");
  }
  CHECK(all_of(title + " và số 69-KL/TW ngày 11/01/2024 về B") == "20-NQ/TW 69-KL/TW");
  CHECK(all_of(title + ", số 69-KL/TW") == "20-NQ/TW 69-KL/TW");
  CHECK(all_of("Kế hoạch số 5-KH/TU về thực hiện " + title + " và số 69-KL/TW") == "5-KH/TU 20-NQ/TW* 69-KL/TW*");
  CHECK(all_of("Kế hoạch số 5-KH/TU về Kết luận số 69-KL/TW và Nghị quyết số 20-NQ/TW") ==
        "5-KH/TU 69-KL/TW* 20-NQ/TW*");
}

TEST_CASE("the same symbol in other spelling is the same") {
  CHECK(same_symbol("149-HD/BTGTW", "149 - hd/btgtw"));
  CHECK(same_symbol("05-KH/ĐU", "5-KH/ĐU"));
  CHECK(same_symbol("20-NQ/TƯ", "20-NQ/TW"));
  CHECK(same_symbol("Số 05-KH/ĐU", "05-KH/ĐU"));
  CHECK(same_symbol("709-QĐ/TTg", "709/QĐ-TTg"));
  CHECK(same_symbol("69/KL-TW", "69-KL/TW"));
  CHECK_FALSE(same_symbol("05-QĐ/BCĐ", "05/QĐ-BCĐ"));
  CHECK_FALSE(same_symbol("71/NQ-CP", "71-NQ/TW"));
  CHECK_FALSE(same_symbol("1569/QĐ-TTg", "569/QĐ-TTg"));
  CHECK_FALSE(same_symbol("169-KL/TW", "69-KL/TW"));
  CHECK_FALSE(same_symbol("10-KH/ĐU", "100-KH/ĐU"));
}

TEST_CASE("long runs of anything take no time") {
  CHECK(find_symbols(std::string(200'000, '1')).empty());
  CHECK(find_symbols(std::string(200'000, '-')).empty());
  std::string many;
  for (int i = 0; i < 20'000; ++i) many += "1-NQ/TW ";
  CHECK(find_symbols(many).size() == 20'000);
}

}  // namespace
}  // namespace rasoat::plans
