// Every operator against everything that can stand, or not stand, at a path.
#include "tests/checker/answers.h"

namespace rasoat::tests {
namespace {

std::string plan_with(const std::string& entry) {
  return "van_ban:\n  dia_danh: 69-KL/TW\nnhiem_vu:\n  - cong_viec:\n      - ma: x\n" + entry;
}

const std::vector<std::string> kStates = {
    plan_with(""),                                     // absent
    plan_with("        noi_dung:\n"),                  // null
    plan_with("        noi_dung: \"\"\n"),             // empty
    plan_with("        noi_dung: …\n"),                // a placeholder
    plan_with("        noi_dung: 69-KL/TW\n"),         // a text
    plan_with("        noi_dung: { a: { b: c } }\n"),  // damaged: no text could be made of it
    plan_with("        noi_dugn: 69-KL/TW\n"),         // a misspelt key that probably means it
};

TEST_CASE("every operator answers for absent, null, empty, placeholder, text, damaged, misspelt") {
  const std::pair<const char*, const char*> table[] = {
      {"{ exists: noi_dung }", "FFFTTT?"},
      {"{ filled: noi_dung }", "FFFFT??"},
      {"{ absent: noi_dung }", "TFFFFF?"},
      {"{ placeholder: noi_dung }", "FFTTF??"},
      {"{ has: [noi_dung, ma] }", "FFFTTT?"},
      {"{ has_each: [noi_dung, ma] }", "FFFTTT?"},
      {"{ one_of: { path: noi_dung, values: [69-kl/tw] } }", "FFFFT??"},
      {"{ matches: { path: noi_dung, pattern: '[0-9]+-KL/TW' } }", "FFFFT??"},
      {"{ matches: { path: noi_dung, pattern: KL, anywhere: true } }", "FFFFT??"},
      {"{ mentions: { path: noi_dung, phrases: [69-KL/TW] } }", "FFFFT??"},
      {"{ names_all: { path: noi_dung, of: [69-KL/TW], plain: true } }", "FFFFT??"},
      {"{ reason: noi_dung }", "FFFFT??"},
      {"{ whole_share: noi_dung }", "FFTTF??"},
      {"{ count: { path: noi_dung, at_least: 1 } }", "FFFTTT?"},
      {"{ count: { path: noi_dung, at_most: 0 } }", "TTTFFF?"},
      {"{ count: { path: noi_dung, at_least: 1, where: { filled: . } } }", "FFFFT??"},
      {"{ some: { path: noi_dung, where: { filled: . } } }", "FFFFT??"},
      {"{ every: { path: noi_dung, where: { filled: . } } }", "TTFFT??"},
      {"{ unique: noi_dung }", "TTTTT??"},
      {"{ refers_to: { path: noi_dung, targets: [/van_ban.dia_danh] } }", "TTTTT??"},
      {"{ refers_to: { path: noi_dung, targets: [ma] } }", "TTTTF??"},
      {"{ covers: { list: codes, by: /nhiem_vu.cong_viec, match: noi_dung } }", "FFFFT??"},
      {"{ names_entry: { path: noi_dung, list: names } }", "FFFFT??"},
      {"{ cites: { document: 69-KL/TW, in: [noi_dung] } }", "FFFFT??"},
  };
  for (const auto& [require, expected] : table) {
    INFO(require);
    CHECK(answers(require, kStates) == expected);
    // A negation answers the contrary, and what is not known stays unknown.
    std::string contrary = expected;
    for (char& c : contrary) c = c == 'T' ? 'F' : c == 'F' ? 'T' : c;
    CHECK(answers("{ not: " + std::string(require) + " }", kStates) == contrary);
  }
}

TEST_CASE("combinations are Kleene's") {
  // For the three plans: true, false, undecided.
  const std::vector<std::string> three = {kStates[4], kStates[0], kStates[6]};
  const std::string yes = "{ exists: ma }";
  const std::string no = "{ absent: ma }";
  const std::string it = "{ exists: noi_dung }";
  const auto both = [&](const char* op, const std::string& other) {
    return answers(std::string("{ ") + op + ": [" + it + ", " + other + "] }", three);
  };
  CHECK(both("all", yes) == "TF?");
  CHECK(both("all", no) == "FFF");
  CHECK(both("any", yes) == "TTT");
  CHECK(both("any", no) == "TF?");
  CHECK(both("none", yes) == "FFF");
  CHECK(both("none", no) == "FT?");
}

TEST_CASE("lists are walked through, and every or some element counts as the operator says") {
  const auto list = [](const std::string& value) { return plan_with("        san_pham: " + value + "\n"); };
  const std::vector<std::string> plans = {list("[]"), list("[A]"), list("[A, B]"), list("A"), list("[…, A]")};
  CHECK(answers("{ exists: san_pham }", plans) == "FTTTT");
  CHECK(answers("{ absent: san_pham }", plans) == "FFFFF");
  CHECK(answers("{ one_of: { path: san_pham, values: [a] } }", plans) == "FTFTF");
  CHECK(answers("{ mentions: { path: san_pham, phrases: [B] } }", plans) == "FFTFF");
  CHECK(answers("{ placeholder: san_pham }", plans) == "FFFFT");
  CHECK(answers("{ filled: san_pham }", plans) == "FTTTT");
  CHECK(answers("{ count: { path: san_pham, at_least: 2 } }", plans) == "FFTFT");
  CHECK(answers("{ count: { path: san_pham, at_least: 1, at_most: 1 } }", plans) == "FTFTF");
}

TEST_CASE("what work inherits is found on the parent work and on the group") {
  const std::string group = "nhiem_vu:\n  - chu_tri: Sở A\n    cong_viec:\n      - noi_dung: B\n";
  CHECK(answers("{ exists: chu_tri }", {group}) == "T");
  CHECK(answers("{ one_of: { path: chu_tri, values: [Sở A] } }", {group}) == "T");
  CHECK(answers("{ exists: ghi_chu }", {"nhiem_vu:\n  - ten: A\n    cong_viec:\n      - noi_dung: B\n"}) == "F");
}

TEST_CASE("a citation inside another document's title counts only when nested is asked for") {
  const std::string plan =
      plan_with("        noi_dung: Kết luận số 1-KL/TW về tiếp tục thực hiện Kết luận số 69-KL/TW\n");
  CHECK(answers("{ cites: { document: 69-KL/TW, in: [noi_dung] } }", {plan}) == "F");
  CHECK(answers("{ cites: { document: 69-KL/TW, in: [noi_dung], nested: true } }", {plan}) == "T");
  const std::string full =
      plan_with("        can_cu: [{ so_ky_hieu: 1-KL/TW, trich_yeu: thực hiện Kết luận 69-KL/TW }]\n");
  CHECK(answers("{ cites: { document: 69-KL/TW, in: [can_cu] } }", {full}) == "F");
  CHECK(answers("{ cites: { document: 69-KL/TW, in: [can_cu], nested: true } }", {full}) == "T");
  CHECK(answers("{ cites: { document: 69-KL/TW, in: [can_cu] } }", {plan_with("        can_cu: 169-KL/TW\n")}) == "F");
}

TEST_CASE("unit type and date are asked of the plan") {
  const auto head = [](const std::string& line) {
    return "van_ban:\n  dia_danh: A\n" + line + "nhiem_vu: [{ cong_viec: [{ ma: a }] }]\n";
  };
  const std::vector<std::string> types = {head("  loai_don_vi: chi_bo\n"), head("  loai_don_vi: Chi bộ\n"),
                                          head("  loai_don_vi: tinh_uy\n"), head(""), head("  loai_don_v: chi_bo\n")};
  CHECK(answers("{ unit_type: [chi_bo] }", types) == "TTFF?");
  const std::vector<std::string> dates = {head("  ngay_ban_hanh: 20/5/2024\n"), head("  ngay_ban_hanh: 31/12/2023\n"),
                                          head(""), head("  ngay_ban_hanh: 31/02/2024\n")};
  CHECK(answers("{ plan_date: { from: 2024-01-01 } }", dates) == "TF??");
  CHECK(answers("{ plan_date: { until: 2024-01-01 } }", dates) == "FT??");
}

TEST_CASE("codes are compared by what they mean, however they are written") {
  const auto levels = [](const std::string& second) {
    return "nhiem_vu: [{ cong_viec: [{ ma: a }] }]\npho_bien: [{ cap: dang_vien }, { cap: " + second + " }]\n";
  };
  const std::vector<std::string> plans = {levels("Từng đảng viên"), levels("dang_vien"), levels("chi bộ")};
  CHECK(answers("{ one_of: { path: /pho_bien.cap, values: [dang_vien] } }", plans) == "TTF");
  CHECK(answers("{ one_of: { path: /pho_bien.cap, values: [từng đảng viên, chi_bo] } }", plans) == "TTT");
  CHECK(answers("{ unique: /pho_bien.cap }", plans) == "FFT");
  CHECK(answers("{ covers: { list: levels, by: /pho_bien, match: cap } }", plans) == "FFT");
  // A text that is a code in one list may be another in the next.
  const std::string head = "van_ban: { loai: KH }\nnhiem_vu: [{ cong_viec: [{ ma: KH }] }]\n";
  CHECK(answers("{ one_of: { path: /van_ban.loai, values: [ke_hoach] } }", {head}) == "T");
  CHECK(answers("{ one_of: { path: ma, values: [ke_hoach] } }", {head}) == "F");
}

TEST_CASE("a text is the name of an entry as a whole, marks, numbers and “và” aside") {
  const auto work = [](const std::string& text) { return plan_with("        noi_dung: \"" + text + "\"\n"); };
  const std::vector<std::string> plans = {work("Đảng  VIÊN."),        work("2. Đảng viên"), work("đảng và viên 3"),
                                          work("Đảng viên trong xã"), work("Đảng"),         work("đang viên")};
  CHECK(answers("{ names_entry: { path: noi_dung, list: levels } }", plans) == "TTTFFF");
  const auto coded = [](const std::string& code) {
    return plan_with("        noi_dung: Đảng viên\n        nhan: " + code + "\n");
  };
  CHECK(answers("{ names_entry: { path: noi_dung, list: levels, other_than: nhan } }",
                {coded("dang_vien"), coded("dang-vien."), coded("chi_bo"), work("Đảng viên"),
                 plan_with("        noi_dung: Đảng viên\n        nhan: { a: { b: c } }\n")}) == "FFTT?");
}

TEST_CASE("texts are compared folded, tones and all") {
  const std::vector<std::string> plans = {plan_with("        noi_dung: TẬP  HUẤN\n"),
                                          plan_with("        noi_dung: tập huân\n")};
  CHECK(answers("{ mentions: { path: noi_dung, phrases: [tập huấn] } }", plans) == "TF");
}

}  // namespace
}  // namespace rasoat::tests
