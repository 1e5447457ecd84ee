#include "plans/deadline.h"

#include <string>

#include "plans/format.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

Interval only(const Deadline& deadline) {
  REQUIRE(deadline.when.size() == 1);
  return deadline.when[0];
}

TEST_CASE("kinds have the codes of the plan format") {
  for (const Code& code : code_list("kieu_thoi_han")) {
    INFO(code.code);
    REQUIRE(deadline_kind(code.code));
    CHECK(code_of(*deadline_kind(code.code)) == code.code);
  }
  CHECK(code_of(DeadlineKind::kNotUnderstood) == "khong_hieu");
  CHECK_FALSE(deadline_kind("gap"));
}

TEST_CASE("the raw wording stays as it is written") {
  const std::string text = "  Trước ngày\u00A015/11/2025 \n";
  CHECK(read_deadline(text).raw == "Trước ngày\u00A015/11/2025");
  CHECK(read_deadline("").raw == "");
}

TEST_CASE("a wording without its year asks its surroundings") {
  const DeadlineContext one_year{false, year_of(2025)};
  const DeadlineContext several_years{false, Interval{{2024, 1, 1}, {2030, 12, 31}}};
  CHECK(read_deadline("Quý III").problem == DeadlineProblem::kNoYear);
  CHECK(only(read_deadline("Quý III", one_year)) == quarter_of(2025, 3));
  CHECK(read_deadline("Quý III", several_years).problem == DeadlineProblem::kNoYear);
  CHECK(only(read_deadline("trước ngày 20/11", one_year)) == day_of({2025, 11, 20}));
  CHECK(only(read_deadline("6 tháng đầu năm", one_year)) == half_of(2025, 1));
  CHECK(read_deadline("29/02", one_year).problem == DeadlineProblem::kImpossibleDate);
  const Deadline whole = read_deadline("Cả giai đoạn", several_years);
  CHECK(whole.kind == DeadlineKind::kRange);
  CHECK(only(whole) == *several_years.period);
}

TEST_CASE("a part of the period is somewhere in it") {
  const DeadlineContext context{false, Interval{{2024, 1, 1}, {2030, 12, 31}}};
  for (const char* text : {"giữa nhiệm kỳ", "cuối kỳ", "Sơ kết giữa nhiệm kỳ", "giữa giai đoạn", "đến giữa nhiệm kỳ"}) {
    INFO(text);
    const Deadline deadline = read_deadline(text, context);
    CHECK(deadline.kind == DeadlineKind::kRange);
    CHECK(deadline.somewhere);
    CHECK(end_of(deadline) == *context.period);
    CHECK(read_deadline(text).problem == DeadlineProblem::kNoYear);
  }
  CHECK_FALSE(read_deadline("Giữa nhiệm kỳ (năm 2028)", context).somewhere);
  CHECK_FALSE(read_deadline("trong nhiệm kỳ", context).somewhere);
  CHECK(read_deadline("trước giữa nhiệm kỳ", context).problem == DeadlineProblem::kWording);
}

TEST_CASE("in a reporting line a day and a month are yearly") {
  const Deadline yearly = read_deadline("trước ngày 20/11", {true, std::nullopt});
  CHECK(yearly.kind == DeadlineKind::kRecurring);
  CHECK(yearly == read_deadline("trước ngày 20/11 hằng năm"));
  CHECK(read_deadline("trước ngày 20/11/2025", {true, std::nullopt}).kind == DeadlineKind::kDay);
  CHECK(read_deadline("Quý III", {true, std::nullopt}).problem == DeadlineProblem::kNoYear);
  CHECK(read_deadline("Tổng kết năm: trước 20/11", {true, std::nullopt}) == yearly);
}

TEST_CASE("a year of too many digits or too few, or far away, is told as that") {
  for (const char* text : {"Năm 20226", "Năm 206", "Quý III/2204", "30/6/20255", "15/12/205", "Trước ngày 30/6/25",
                           "Quý II/25", "Giai đoạn 2024 - 20330", "từ tháng 5/2025 đến tháng 12/20265", "15/12/2204",
                           "năm 1920", "20226", "2030 - 20244"}) {
    INFO(text);
    CHECK(read_deadline(text).problem == DeadlineProblem::kOddYear);
  }
  for (const char* text :
       {"Trước 150 ngày", "120 hồ sơ trong năm 2026", "3.000 tỷ", "Phòng 305", "năm 5", "xong 305"}) {
    INFO(text);
    CHECK(read_deadline(text).problem == DeadlineProblem::kWording);
  }
  const DeadlineContext far{false, Interval{{2024, 1, 1}, {2300, 12, 31}}};
  CHECK(read_deadline("Cả giai đoạn", far).kind == DeadlineKind::kRange);  // the period is told by itself
}

TEST_CASE("the end is the last day, and after trước perhaps the day before") {
  const auto end = [](const char* text) { return end_of(read_deadline(text)); };
  CHECK(end("chậm nhất ngày 15/11/2025") == day_of({2025, 11, 15}));
  CHECK(end("trước ngày 15/11/2025") == Interval{{2025, 11, 14}, {2025, 11, 15}});
  CHECK(end("trước ngày 01/01/2026") == Interval{{2025, 12, 31}, {2026, 1, 1}});
  CHECK(end("trước tháng 6/2025") == day_of({2025, 5, 31}));
  CHECK(end("trước năm 2030") == day_of({2029, 12, 31}));
  CHECK(end("quý II/2025") == day_of({2025, 6, 30}));
  CHECK(end("đến năm 2030") == day_of({2030, 12, 31}));
  CHECK(end("Từ quý III/2025 đến tháng 02/2026") == day_of({2026, 2, 28}));
  CHECK(end("tháng 9/2025, tháng 6/2025") == day_of({2025, 9, 30}));
  CHECK(end("hằng năm, giai đoạn 2026 - 2030") == day_of({2030, 12, 31}));
  CHECK(end("Thường xuyên, trước ngày 15/12 hằng năm, đến năm 2030") == day_of({2030, 12, 31}));
  for (const char* endless : {"hằng năm", "từ 01/7/2025", "2025 và những năm tiếp theo", "khi có yêu cầu", "xyz", ""})
    CHECK_FALSE(end(endless));
}

TEST_CASE("the span covers all that is named") {
  CHECK(span_of(read_deadline("tháng 9/2025, tháng 6/2025")) == Interval{{2025, 6, 1}, {2025, 9, 30}});
  CHECK_FALSE(span_of(read_deadline("tháng 12 hằng năm")));
}

TEST_CASE("deadlines are equal by what they mean") {
  CHECK(read_deadline("QUÝ II NĂM 2025") == read_deadline("quý 2/2025"));
  CHECK_FALSE(read_deadline("quý II/2025") == read_deadline("chậm nhất quý II/2025"));
  CHECK_FALSE(read_deadline("quý II/2025") == read_deadline("từ tháng 4/2025 đến tháng 6/2025"));
  CHECK_FALSE(read_deadline("hằng năm") == read_deadline("hằng năm hoặc khi có yêu cầu"));
}

TEST_CASE("a list that is too long is not understood, not cut") {
  std::string many = "tháng 1/2025";
  for (int i = 0; i < 11; ++i) many += ", tháng 2/2025";
  CHECK(read_deadline(many).when.size() == 12);
  CHECK(read_deadline(many + ", tháng 3/2025").kind == DeadlineKind::kNotUnderstood);
}

TEST_CASE("anything at all is read, in no time") {
  for (const std::string& piece : {std::string("khi, "), std::string("quý I, "), std::string("1/"), std::string("("),
                                   std::string("từ "), std::string("hoàn thành "), std::string("2025 - "),
                                   std::string("theo kế hoạch, năm "), std::string("\xFF"), std::string("\u0301")}) {
    std::string text;
    for (int i = 0; i < 100'000; ++i) text += piece;
    CHECK_NOTHROW(read_deadline(text));
    for (int i = 1; i < 60; ++i) {
      std::string some;
      for (int j = 0; j < i; ++j) some += piece;
      CHECK_NOTHROW(print(read_deadline(some)));
    }
  }
}

}  // namespace
}  // namespace rasoat::plans
