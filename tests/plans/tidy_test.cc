#include "plans/tidy.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using plans::Tidied;
using plans::tidy;

// The text as it is written, and once more: tidying a tidy text changes nothing.
std::string tidied(const std::string& text) {
  const Tidied first = tidy(text);
  INFO(text);
  CHECK(first.faults.empty());
  CHECK_FALSE((first.spelling_left || first.indentation_left || first.order_left));
  CHECK(tidy(first.text).text == first.text);
  return first.text;
}

}  // namespace

TEST_CASE("keys and codes become canonical, other words and the x_ keys stay") {
  CHECK(tidied("Văn bản:\n  Loại: Kế hoạch\n  \"Trích yếu\": \"Kế hoạch\"\nx_Ghi: Kế hoạch\n") ==
        "van_ban:\n  loai: ke_hoach\n  trich_yeu: \"Kế hoạch\"\nx_Ghi: Kế hoạch\n");
  CHECK(tidied("nhiem_vu:\n  - cong_viec: [{ Nội dung: a, Chủ trì: [b, 'c'] }]\n") ==
        "nhiem_vu:\n  - cong_viec: [{ noi_dung: a, chu_tri: [b, 'c'] }]\n");
}

TEST_CASE("blocks come in the order of the format, with the comments before them") {
  CHECK(tidied("# tệp\n\n# ký\nky: { chuc_vu: BÍ THƯ }  # cuối\n# việc\nnhiem_vu:\n  - nhom: II.1\n    # trong "
               "nhóm\nrasoat: 1\n# hết\n") ==
        "# tệp\n\nrasoat: 1\n# việc\nnhiem_vu:\n  - nhom: II.1\n    # trong nhóm\n# ký\nky: { chuc_vu: BÍ THƯ }  # "
        "cuối\n# hết\n");
  // Blank lines stay where they are; a text without a last line end gets one where a block follows.
  CHECK(tidied("ky: {}\n\n\nrasoat: 1") == "rasoat: 1\n\n\nky: {}\n");
  CHECK(tidied("ky: {}\r\n\r\nrasoat: 1\r\n") == "rasoat: 1\r\n\r\nky: {}\r\n");
  // A mark at the begin, a document start and words to tools stay first.
  CHECK(tidied("\xEF\xBB\xBFky: {}\nrasoat: 1\n") == "\xEF\xBB\xBFrasoat: 1\nky: {}\n");
  CHECK(tidied("# yaml-language-server: $schema=a.json\nky: {}\nrasoat: 1\n") ==
        "# yaml-language-server: $schema=a.json\nrasoat: 1\nky: {}\n");
  CHECK(tidied("---\nky: {}\nrasoat: 1\n...\n") == "---\nrasoat: 1\nky: {}\n...\n");
}

TEST_CASE("a comment that waives goes with what it speaks of") {
  CHECK(tidied("ky: {}\n  # rasoat: ignore[x] -- lý do\nrasoat: 1\n")
            .starts_with("  # rasoat: ignore[x] -- lý do\nrasoat: 1\n"));
}

TEST_CASE("a waiver at the head of the file goes with the block that it speaks of") {
  CHECK(tidied("# tệp\n\n# rasoat: ignore[x] -- chờ\n\nky: {}\n\nrasoat: 1\n") ==
        "# tệp\n\nrasoat: 1\n\n# rasoat: ignore[x] -- chờ\n\nky: {}\n");
  CHECK(tidied("# rasoat: ignore[x] -- chờ\n# ký\nky: {}\nrasoat: 1\n") ==
        "rasoat: 1\n# rasoat: ignore[x] -- chờ\n# ký\nky: {}\n");
  CHECK(tidied("# rasoat: ignore-file[x] -- chờ\nky: {}\nrasoat: 1\n") ==
        "# rasoat: ignore-file[x] -- chờ\nrasoat: 1\nky: {}\n");
  // Words for the whole file between it and its block: neither can be moved without the other.
  const std::string text = "# rasoat: ignore[x] -- chờ\n# yaml-language-server: $schema=a.json\nky: {}\nrasoat: 1\n";
  const Tidied left = tidy(text);
  CHECK(left.order_left);
  CHECK(left.text == text);
}

TEST_CASE("keys that the format does not know stay behind the one before") {
  CHECK(tidied("x_a: 1\nky: {}\nx_b: 2\nrasoat: 1\n") == "x_a: 1\nrasoat: 1\nky: {}\nx_b: 2\n");
}

TEST_CASE("several lines between brackets, in quotes and in blocks move as one") {
  CHECK(tidied("noi_nhan: [\n  a,\n]\nmuc_dich: |\n  một\n    hai\n\nyeu_cau: \"x\n  y\"\nrasoat: 1\n") ==
        "rasoat: 1\nmuc_dich: |\n  một\n    hai\n\nyeu_cau: \"x\n  y\"\nnoi_nhan: [\n  a,\n]\n");
}

TEST_CASE("indentation is two blanks a level, items under their key") {
  CHECK(tidied("nhiem_vu:\n- nhom: II.1\n  cong_viec:\n  -   noi_dung: >-\n          dài\n           hơn\n      # chủ "
               "trì\n      chu_tri: x\n") ==
        "nhiem_vu:\n  - nhom: II.1\n    cong_viec:\n      - noi_dung: >-\n            dài\n             hơn\n        # "
        "chủ "
        "trì\n        chu_tri: x\n");
  CHECK(tidied("  rasoat: 1\n  ky:\n        chuc_vu: x\n") == "rasoat: 1\nky:\n  chuc_vu: x\n");
  CHECK(tidied("phu_luc:\n - dong:\n    - - a\n      - b\n    -\n      - c\n") ==
        "phu_luc:\n  - dong:\n      - - a\n        - b\n      -\n        - c\n");
  CHECK(tidied("muc_dich:\n    a\n    b\nyeu_cau:\n- |\n     khối\n\n     hai\n-    c\n") ==
        "muc_dich:\n    a\n    b\nyeu_cau:\n  - |\n       khối\n\n       hai\n  - c\n");
}

TEST_CASE("the end of the document stays at the begin of its line") {
  CHECK(tidied("nhiem_vu:\n    ten: a\nyeu_cau:\n - |-\n   b\n...\n") ==
        "yeu_cau:\n  - |-\n    b\nnhiem_vu:\n  ten: a\n...\n");
  CHECK(tidied("---\nky:\n    chuc_vu: x\n# hết\n...\n# sau\n") == "---\nky:\n  chuc_vu: x\n# hết\n...\n# sau\n");
}

TEST_CASE("what is already tidy, empty or a comment only stays byte for byte") {
  for (const std::string text :
       {"", "# chỉ có chú thích\n", "rasoat: 1\n", "rasoat: 1", "rasoat: 1   # cuối dòng  \n\n\n"}) {
    CHECK(tidy(text).text == text);
  }
}

TEST_CASE("an order that would put an alias before its anchor is left, and told") {
  const std::string text = "ky: &ai { chuc_vu: BÍ THƯ }\nvan_ban:\n  nguoi_chiu_trach_nhiem: *ai\n";
  const Tidied left = tidy(text);
  CHECK(left.order_left);
  CHECK(left.text == text);
  // An alias that stays behind its anchor is no obstacle.
  CHECK(tidied("nhiem_vu: []\nvan_ban: { nguoi_chiu_trach_nhiem: &ai { chuc_vu: x } }\nky: *ai\n")
            .starts_with("van_ban:"));
}

TEST_CASE("a code with a comment within it is left, and told; the others are spelt") {
  const Tidied left = tidy("Văn bản:\n  loai: >-   # đã hỏi\n    KH\n  he_thong: ĐẢNG\n");
  CHECK(left.spelling_left);
  CHECK(left.text == "van_ban:\n  loai: >-   # đã hỏi\n    KH\n  he_thong: dang\n");
}

TEST_CASE("a block whose last blank lines belong to it is not moved away from them") {
  const std::string text = "ky: {}\nmuc_dich: |+\n  một\n\nrasoat: 1\n";
  const Tidied done = tidy(text);
  CHECK(done.text.find("|+\n  một\n\n") != std::string::npos);
  CHECK(tidy(done.text).text == done.text);
}

TEST_CASE("a text with mistakes is left alone") {
  for (const std::string text :
       {"a: [\nRasoat: 1\n", "Rasoat: 1\nrasoat: 1\n", "Rasoat: 1\n\tky: {}\n", "Rasoat: 1\n---\nb: 1\n"}) {
    const Tidied left = tidy(text);
    INFO(text);
    CHECK_FALSE(left.faults.empty());
    CHECK(left.text == text);
  }
}

}  // namespace rasoat::tests
