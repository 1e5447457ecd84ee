#include "reports/basis_text.h"

#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using checker::Basis;
using checker::Lang;
using checker::Strength;

TEST_CASE("each strength is said plainly") {
  CHECK(basis_text({Strength::kText, "149-HD/BTGTW", "II.1-6", "nội dung", {}, {}}, Lang::kVi) ==
        "Hướng dẫn số 149-HD/BTGTW, mục II.1-6 (văn bản quy định): “nội dung”");
  CHECK(basis_text({Strength::kLaterRule, "226-KL/TW", "", "“nội dung”", {}, {rules::Date{2025, 12, 11}, {}}},
                   Lang::kVi) == "Kết luận số 226-KL/TW (quy định sau này, từ 11/12/2025): “nội dung”");
  CHECK(basis_text({Strength::kLaterRule, "226-KL/TW", "", "", {}, {}}, Lang::kVi) ==
        "Kết luận số 226-KL/TW (quy định sau này)");
  CHECK(basis_text({Strength::kPractice, "", "", "", {"dễ theo dõi", "easy to follow"}, {}}, Lang::kVi) ==
        "thông lệ, không phải quy định: dễ theo dõi");
  CHECK(basis_text({Strength::kForm, "30/2020/NĐ-CP", "Điều 9, khoản 2", "", {}, {}}, Lang::kVi) ==
        "Nghị định số 30/2020/NĐ-CP, Điều 9, khoản 2 (thể thức văn bản)");
  CHECK(basis_text({Strength::kText, "149-HD/BTGTW", "II, II.1–II.6", "q", {}, {}}, Lang::kVi) ==
        "Hướng dẫn số 149-HD/BTGTW, mục II, II.1–II.6 (văn bản quy định): “q”");
  CHECK(basis_text({Strength::kForm, "30/2020/NĐ-CP", "khoản 2", "", {}, {}}, Lang::kVi) ==
        "Nghị định số 30/2020/NĐ-CP, khoản 2 (thể thức văn bản)");
  CHECK(basis_text({Strength::kFormat, "", "", "", {}, {}}, Lang::kVi) == "định dạng tệp");
  CHECK(basis_text({Strength::kText, "149-HD/BTGTW", "II", "q", {"chú thích", "a note"}, {}}, Lang::kEn) ==
        "Guidance 149-HD/BTGTW, section II (required by the text): “q” – a note");
}

TEST_CASE("only a code that says one thing is spelt out") {
  CHECK(document_text("20-NQ/TW", Lang::kVi) == "Nghị quyết số 20-NQ/TW");
  CHECK(document_text("178-QĐ/TW", Lang::kVi) == "178-QĐ/TW");
  CHECK(document_text("HDND-1", Lang::kVi) == "HDND-1");
  CHECK(document_text("", Lang::kVi).empty());
}

}  // namespace
}  // namespace rasoat::reports
