#include "plans/bare_answer.h"

#include "plans/text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("a word that gives no reason is told from a reason") {
  for (const char* text : {"không", "Không.", "Có", "true", "x", "X", "1", "N/A", "(không có)", "Không áp dụng",
                           "Không thuộc phạm vi", "Theo quy định.", "-", ""}) {
    CAPTURE(text);
    CHECK(is_bare_answer(fold(text)));
  }
  for (const char* text :
       {"Không có chức năng hợp tác quốc tế", "Không thuộc chức năng của đơn vị", "Chi bộ không có kinh phí",
        "Đơn vị chưa có đảng viên", "Theo phân công của Tỉnh ủy", "Sở chủ trì"}) {
    CAPTURE(text);
    CHECK_FALSE(is_bare_answer(fold(text)));
  }
}

}  // namespace
}  // namespace rasoat::plans
