#include "plans/whole_group.h"

#include "plans/text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

bool whole(std::string_view text, std::string_view group) { return names_whole(fold(text), fold(group)); }
bool plainly(std::string_view text, std::string_view group) { return names_whole(fold(text), fold(group), true); }

TEST_CASE("a group named in a row shares the row's word for all") {
  for (const char* text : {"Tất cả các chi bộ và đảng viên",
                           "100% chi bộ, đảng viên",
                           "Tất cả chi bộ, đảng viên",
                           "Các chi bộ và toàn thể đảng viên",
                           "36/36 chi bộ; 100% đảng viên",
                           "Chi bộ, từng đảng viên",
                           "Toàn thể cán bộ, giáo viên, đảng viên",
                           "42/42 đảng viên",
                           "Đảng viên (100%)",
                           "Tất cả bí thư chi bộ, đảng viên",
                           "Phổ biến đến từng đảng viên",
                           "100 % số đảng viên",
                           "Toàn thể đảng viên là cán bộ, công chức",
                           "100% đảng viên được học tập",
                           "Cán bộ chủ chốt; toàn thể các đồng chí đảng viên của Đảng bộ",
                           "100% cán bộ đảng viên",
                           "Toàn thể cán bộ đảng viên",
                           "Toàn bộ 486 đảng viên",
                           "Đến từng chi bộ và đảng viên",
                           "Tới từng chi bộ, đảng viên"}) {
    CAPTURE(text);
    CHECK(whole(text, "đảng viên") == (std::string_view(text) != "Đảng viên (100%)"));
    CHECK(plainly(text, "đảng viên"));
  }
  for (const char* text : {"Tất cả các chi bộ và đảng viên", "100% chi bộ, đảng viên", "36/36 chi bộ; 100% đảng viên",
                           "Cấp ủy và tất cả chi bộ", "Tất cả 21 chi bộ với 486 đảng viên"}) {
    CAPTURE(text);
    CHECK(whole(text, "chi bộ"));
  }
}

TEST_CASE("what brings to a group leaves it whole") {
  for (const char* text : {"Đến chi bộ và từng đảng viên", "Quán triệt; tới tận chi bộ, đảng viên", "Đến chi bộ"}) {
    CAPTURE(text);
    CHECK(plainly(text, "chi bộ"));
    CHECK_FALSE(whole(text, "chi bộ"));
  }
  CHECK_FALSE(plainly("Đến bí thư các chi bộ", "chi bộ"));
  CHECK_FALSE(plainly("Cán bộ chi bộ", "chi bộ"));
  CHECK_FALSE(whole("20 đảng viên", "đảng viên"));
}

TEST_CASE("what depends on another noun, is narrowed or counted in part is not the whole group") {
  for (const char* text :
       {"Bí thư các chi bộ", "Bí thư, phó bí thư các chi bộ", "Cấp ủy các chi bộ", "Bí thư tất cả các chi bộ",
        "Bí thư các đảng bộ, các chi bộ", "Tất cả bí thư đảng bộ, chi bộ", "30/36 chi bộ", "Một số chi bộ",
        "Các chi bộ điểm", "Chi ủy chi bộ"}) {
    CAPTURE(text);
    CHECK_FALSE(whole(text, "chi bộ"));
    CHECK_FALSE(plainly(text, "chi bộ"));
  }
  for (const char* text : {"Đảng viên chủ chốt", "Tất cả đảng viên nòng cốt", "Toàn thể cấp ủy viên, một số đảng viên",
                           "Toàn thể đảng viên là lãnh đạo các phòng", "Toàn thể đảng viên là cán bộ chủ chốt",
                           "40/42 đảng viên", "95% đảng viên", "Tất cả cấp ủy viên"}) {
    CAPTURE(text);
    CHECK_FALSE(whole(text, "đảng viên"));
    CHECK_FALSE(plainly(text, "đảng viên"));
  }
}

TEST_CASE("a group may be named plainly") {
  CHECK_FALSE(whole("Đảng viên trong chi bộ", "đảng viên"));
  CHECK(plainly("Đảng viên trong chi bộ", "đảng viên"));
  CHECK(plainly("Cán bộ, đảng viên", "đảng viên"));
  CHECK(plainly("Các chi bộ và toàn thể đảng viên", "chi bộ"));
  CHECK(plainly("Chi bộ, từng đảng viên", "chi bộ"));
  CHECK(plainly("36 chi bộ trực thuộc", "chi bộ"));
  CHECK_FALSE(plainly("Chi bộ Văn phòng", "chi bộ"));
}

TEST_CASE("texts without words name nothing") {
  CHECK_FALSE(plainly("", "chi bộ"));
  CHECK_FALSE(plainly(", ; . ( - )", "chi bộ"));
}

TEST_CASE("a share of the whole is 100%, N of N, or told without figures") {
  for (const char* text :
       {"100%", "đạt 100,0 % số đảng viên", "100.00%", "9/9 đảng viên", "36 / 36", "toàn bộ đảng viên", "tất cả",
        "23/23 đảng viên (100%)", "đạt từ 100%", "27/27 chi bộ, 412/412 đảng viên", "120%", "100,5%"}) {
    CAPTURE(text);
    CHECK(is_whole_share(fold(text)));
  }
  for (const char* text : {"95%", "19/23 đảng viên", "19/23", "25/23", "từ 95% trở lên", "95 - 100%", "90% đến 100%",
                           "99,5%", "1000", "19/23 đảng viên (82,6%)", "98–100%", "23/23 chi bộ, 400/412 đảng viên",
                           "đa số", "Phần lớn đảng viên", "hầu hết chi bộ"}) {
    CAPTURE(text);
    CHECK_FALSE(is_whole_share(fold(text)));
  }
}

}  // namespace
}  // namespace rasoat::plans
