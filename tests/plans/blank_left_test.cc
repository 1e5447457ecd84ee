#include "plans/blank_left.h"

#include <string>

#include "tests/support/catch.h"
#include "tests/support/folded_signs.h"

namespace rasoat::plans {
namespace {

TEST_CASE("a row of dots, underscores or empty brackets is a blank that was left") {
  for (const std::string_view text : {"Kế hoạch số …../KH-UBND ngày 02/5/2024",
                                      "Kế hoạch số 5/KH-UBND ngày …/…/2024",
                                      "cử ______ người",
                                      "kinh phí [ ] triệu đồng",
                                      "[]",
                                      "Kế hoạch số     /KH-UBND",
                                      "KẾ HOẠCH SỐ … - KH/TU",
                                      "Ngày ... tháng 5",
                                      "NGÀY…",
                                      "giao cho ..... chủ trì",
                                      "giao cho …… chủ trì",
                                      "…....",
                                      "số.../KH-UBND",
                                      "số … /KH",
                                      "số ../KH",
                                      "Nghị quyết số ..-NQ/ĐU",
                                      "... chương trình; 03 phòng",
                                      "… đề án",
                                      "Xây dựng ít nhất ... mô hình",
                                      "Tối thiểu … hộ",
                                      "đạt ...% dân số",
                                      "đạt … % dân số",
                                      "khoảng… triệu đồng",
                                      "Hỗ trợ xx doanh nghiệp",
                                      "xxx hộ dân",
                                      "đạt xx% dân số",
                                      "kinh phí (xx triệu đồng)",
                                      "đạt ??% dân số",
                                      "?? doanh nghiệp"}) {
    INFO(text);
    CHECK(find_blank_left(text));
  }
}

TEST_CASE("an ordinary ellipsis, a box that is ticked and a short line are none") {
  for (const std::string_view text : {"",
                                      "v.v...",
                                      "v.v…",
                                      "thôn/xóm… cùng tham gia",
                                      "thôn, xóm ... và tổ dân phố",
                                      "a __ b",
                                      "[x]",
                                      "[ x ]",
                                      "[",
                                      "số ",
                                      "số 5/KH-UBND",
                                      "số  5/KH",
                                      "số ./KH",
                                      "…và",
                                      "... ",
                                      "..  5 đề án",
                                      ".. đề án",
                                      "03 đề án, ... chương trình",
                                      "ngày ..",
                                      "hôm nay ...",
                                      "số ... người",
                                      "bàn …/ghế",
                                      "a  - b",
                                      "từ 10%...15%",
                                      "10...% dân số",
                                      "ít nhất ...",
                                      "thế kỷ xx",
                                      "Đại hội xx của Đảng",
                                      "xxi",
                                      "10 x 20",
                                      "maxx 5",
                                      "Vì sao??",
                                      "(?\?)",
                                      "ít nhất…, và",
                                      "máy móc, thiết bị, ... người lao động"}) {
    INFO(text);
    CHECK_FALSE(find_blank_left(text));
  }
}

TEST_CASE("a text without the signs has no blank left") {
  for (const std::string_view text :
       {"số …/KH", "ngày ...", "____", "[ ]", "số  /KH", "số \t/KH", "x.....", "….", "đạt xx%", "?? hộ"}) {
    INFO(text);
    CHECK(may_have_blank_left(tests::folded_signs(text)));
  }
  CHECK_FALSE(may_have_blank_left(tests::folded_signs("Kế hoạch số 23/KH-UBND. Thực hiện (v.v.); 50%")));
}

}  // namespace
}  // namespace rasoat::plans
