// before, after, within, at_most, dated, number, deadline_kind, sum, share, same_as.
#include "tests/checker/answers.h"

namespace rasoat::tests {
namespace {

std::string due(const std::string& deadline) {
  return "van_ban:\n  ngay_ban_hanh: 20/5/2024\n  thoi_ky: { tu: 2024, den: 2030, tam_nhin: 2045 }\nnhiem_vu:\n  - "
         "cong_viec:\n"
         "      - noi_dung: A\n" +
         (deadline.empty() ? "" : "        thoi_han: " + deadline + "\n");
}

std::string funded(const std::string& funding) {
  return "kinh_phi:\n" + funding + "nhiem_vu: [{ cong_viec: [{ noi_dung: A }] }]\n";
}

}  // namespace

TEST_CASE("a deadline is before, after, within or at most another time; what has no end is before nothing") {
  const std::vector<std::string> plans = {due("19/5/2024"),
                                          due("20/5/2024"),
                                          due("quý III/2024"),
                                          due("tháng 5/2024"),
                                          due("2030"),
                                          due("01/01/2031"),
                                          due("Hằng năm"),
                                          due("Thường xuyên"),
                                          due("khi có yêu cầu"),
                                          due("vào lúc thích hợp"),
                                          due("")};
  CHECK(answers("{ before: { path: thoi_han, than: /van_ban.ngay_ban_hanh } }", plans) == "TFFFFFFF???");
  CHECK(answers("{ after: { path: thoi_han, than: /van_ban.thoi_ky } }", plans) == "FFFFFT?????");
  CHECK(answers("{ at_most: { path: thoi_han, than: /van_ban.thoi_ky } }", plans) == "TTTTTF?????");
  CHECK(answers("{ within: { path: thoi_han, than: /van_ban.thoi_ky } }", plans) == "TTTTTF?????");
  CHECK(answers("{ at_most: { path: thoi_han, value: 31/12/2024 } }", plans) == "TTTTFF?????");
  CHECK(answers("{ dated: thoi_han }", plans) == "TTTTTTFFFFF");
  CHECK(answers("{ deadline_kind: { path: thoi_han, kinds: [dinh_ky, thuong_xuyen] } }", plans) == "FFFFFFTTFFF");
  CHECK(answers("{ understood: thoi_han }", plans) == "TTTTTTTTTFT");
  CHECK(answers("{ possible: thoi_han }", plans) == "TTTTTTTTTTT");
}

TEST_CASE("a date that no calendar has is one thing, a wording that is not understood another") {
  const std::vector<std::string> plans = {due("31/02/2025"), due("tháng 13/2025"), due("trong thời gian tới"),
                                          due("…")};
  CHECK(answers("{ possible: thoi_han }", plans) == "FFTT");
  const std::vector<std::string> parts = {
      due("{ raw: tháng 8/2024, den: 31/8/2024 }"), due("{ raw: tháng 8/2024, den: 30/9/2025 }"),
      due("{ raw: tháng 8/2024, den: 31/9/2024 }"), due("{ raw: tháng 8/2024, den: lúc nào đó }"), due("")};
  CHECK(answers("{ consistent: thoi_han }", parts) == "TFTTT");
  CHECK(answers("{ possible: thoi_han }", parts) == "TTFTT");
  CHECK(answers("{ understood: thoi_han }", parts) == "TTTFT");
  CHECK(answers("{ understood: thoi_han }", plans) == "TTFT");
}

TEST_CASE("after “trước ngày”, the day itself is held against nobody") {
  const std::vector<std::string> plans = {due("trước ngày 20/5/2024"), due("trước ngày 01/01/2031")};
  CHECK(answers("{ before: { path: thoi_han, than: /van_ban.ngay_ban_hanh } }", plans) == "FF");
  CHECK(answers("{ at_most: { path: thoi_han, than: /van_ban.thoi_ky } }", plans) == "TT");
}

TEST_CASE("dates and years of the plan compare as well") {
  CHECK(answers("{ before: { path: /van_ban.thoi_ky.den, than: /van_ban.thoi_ky.tam_nhin } }", {due("")}) == "T");
  CHECK(answers("{ before: { path: /van_ban.thoi_ky.tam_nhin, than: /van_ban.thoi_ky.den } }", {due("")}) == "F");
  CHECK(answers("{ before: { path: /van_ban.thoi_ky.tu, than: /van_ban.ngay_ban_hanh } }", {due("")}) == "F");
}

TEST_CASE("numbers compare exactly, and only with their like") {
  const auto figure = [](const std::string& text) {
    return funded("  so_tien: " + text + "\n  chi_tiet: [{ noi_dung: B, so_tien: 1.500 }]\n");
  };
  const std::vector<std::string> plans = {figure("1.499,99"), figure("1.500"),
                                          figure("1.500,01"), figure("10%"),
                                          figure("nhiều"),    funded("  chi_tiet: [{ so_tien: 1 }]\n")};
  CHECK(answers("{ at_most: { path: /kinh_phi.so_tien, than: /kinh_phi.chi_tiet.so_tien } }", plans) == "TTF???");
  CHECK(answers("{ at_most: { path: /kinh_phi.so_tien, value: 1.500 } }", plans) == "TTF???");
  CHECK(answers("{ number: /kinh_phi.so_tien }", plans) == "TTTTFF");
}

TEST_CASE("a sum is exact, and undecided where a part is no number") {
  const auto parts = [](const std::string& whole, const std::string& a, const std::string& b) {
    return funded("  so_tien: " + whole + "\n  chi_tiet: [{ so_tien: '" + a + "' }, { so_tien: '" + b + "' }]\n");
  };
  const std::vector<std::string> plans = {parts("300", "100", "200"),       parts("0,3", "0,1", "0,2"),
                                          parts("301", "100", "200"),       parts("300", "100", "vài trăm"),
                                          parts("300", "100 - 150", "200"), funded("  so_tien: 300\n")};
  CHECK(answers("{ sum: { path: /kinh_phi.chi_tiet.so_tien, equals: /kinh_phi.so_tien } }", plans) == "TTF?T?");
}

TEST_CASE("what is of several units, a bound or for each year does not add up") {
  const auto whole = [](const std::string& told) {
    return funded("  so_tien: \"" + told +
                  "\"\n  chi_tiet: [{ so_tien: 700 triệu đồng }, { so_tien: 500 triệu đồng }]\n");
  };
  CHECK(answers("{ sum: { path: /kinh_phi.chi_tiet.so_tien, equals: /kinh_phi.so_tien } }",
                {whole("1,2 tỷ đồng"), whole("1,3 tỷ đồng"), whole("1,2"), whole("không quá 1,5 tỷ đồng"),
                 whole("600 triệu đồng/năm")}) == "TFTTT");
}

TEST_CASE("a share is compared without rounding; of nothing there is none") {
  const auto works = [](const std::string& list) { return "nhiem_vu: [{ cong_viec: [" + list + "] }]\n"; };
  const std::string one = "{ noi_dung: A, ghi_chu: x }";
  const std::string other = "{ noi_dung: B }";
  const std::vector<std::string> plans = {works(one), works(one + ", " + other), works(other),
                                          works(one + ", " + other + ", " + other)};
  const std::string share = "{ share: { path: every work, where: { exists: ghi_chu }, ";
  CHECK(answers(share + "at_most: 33 } }", plans) == "FFTF");
  CHECK(answers(share + "at_most: 34 } }", plans) == "FFTT");
  CHECK(answers(share + "at_least: 50 } }", plans) == "TTFF");
  CHECK(answers("{ share: { path: /khac_phuc, where: { exists: han_che }, at_least: 50 } }", {works(one)}) == "T");
}

TEST_CASE("the same as elsewhere: folded, and undecided where one side is not there") {
  const auto signed_by = [](const std::string& title, const std::string& name) {
    return "van_ban: { trich_yeu: " + title + ", co_quan_ban_hanh: " + name +
           " }\nnhiem_vu: [{ cong_viec: [{ noi_dung: A }] }]\n";
  };
  const std::vector<std::string> plans = {signed_by("Chi bộ", "CHI BỘ"), signed_by("Chi bộ", "Đảng ủy"),
                                          signed_by("…", "Đảng ủy"), signed_by("Chi bộ", "")};
  CHECK(answers("{ same_as: { path: /van_ban.trich_yeu, as: /van_ban.co_quan_ban_hanh } }", plans) == "TFT?");
}

}  // namespace rasoat::tests
