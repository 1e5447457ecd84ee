#include <string_view>

#include "plans/text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("what is left to be filled in is a placeholder") {
  const std::string_view text =
      GENERATE(as<std::string_view>(), "", "   ", "…", "......", "....", "___", "-", "–", "[ ]", "[…]", "<...>", "(…)",
               "( )", "xxx", "XXX", "TBD", "todo", "?", "???", "[Tên cơ quan]", "<số>", "{{ten_don_vi}}",
               "(điền tên đơn vị)", "…… (tên đơn vị)", "…, …");
  INFO(text);
  CHECK(is_placeholder(text));
}

TEST_CASE("a symbol without its number is a placeholder") {
  const std::string_view text =
      GENERATE(as<std::string_view>(), "số    /", "Số:     -KH/ĐU", "Số …-KH/ĐU", "…-KH/ĐU", "-KH/ĐU", "/KH-UBND",
               "___/QĐ-UBND", "xx-KH/ĐU", "Số:", "số …/…", "Số:\u00A0\u00A0 /KH-UBND");
  INFO(text);
  CHECK(is_placeholder(text));
}

TEST_CASE("a date with gaps is a placeholder") {
  const std::string_view text =
      GENERATE(as<std::string_view>(), "ngày … tháng … năm 2024", "…/…/2024", "dd/mm/yyyy", "DD/MM/YYYY",
               "ngày     tháng 5 năm 2024", "ngày 5 tháng    năm 2024", "Hà Nội, ngày     tháng     năm 2024",
               "__/__/2024", "/5/2024", "xx/xx/2024", "trước ngày …/…/2025", "tháng …/2024", "ngày tháng năm",
               "ngày/tháng/năm", "ngày … tháng 12 năm 20…", "ngày - tháng - năm 2024", "tháng … - 9/2024");
  INFO(text);
  CHECK(is_placeholder(text));
}

TEST_CASE("real wording is no placeholder") {
  const std::string_view text = GENERATE(
      as<std::string_view>(), "Số 05-KH/ĐU", "05-KH/ĐU", "các tổ chức, …", "v.v…", "x", "Có", "Không", "N/A", "1", "0",
      "a", "6/2025", "01/12", "1/2", "ngày 20 tháng 5 năm 2024", "ngày 20/5/2024", "Hà Nội, ngày 03 tháng 02 năm 2026",
      "tháng 6 năm 2024", "năm 2025", "hằng năm", "trước ngày 15 hằng tháng", "Quý II/2025", "2024 - 2030", "XX", "(1)",
      "[1]", "Báo cáo (nếu có)", "và/hoặc", "- Lưu: VT", "số liệu", "Số hóa hồ sơ", "Trung tâm [A] và [B]", "100%",
      "≥ 2", "K/T", "T/M", "năm", "ngày", "quý", "Ghi danh sách, ngày tháng năm sinh", "Trước ngày 15/11/2025",
      "20/5/2024", "Bộ Xây dựng (b/c)", "(để b/c)", "Báo cáo ……", "tháng 8 - 9/2024", "Tháng 5/2025 – 12/2025",
      "Quý 2/2026 - Quý 4/2026", "năm 2025 - 2026");
  INFO(text);
  CHECK_FALSE(is_placeholder(text));
}

}  // namespace
}  // namespace rasoat::plans
