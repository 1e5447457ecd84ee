#include "plans/unmarked_words.h"

#include <string>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

std::string found(std::string_view text) {
  const auto run = find_unmarked_words(text);
  return run ? std::string(text_of(*run, text)) : "";
}

TEST_CASE("Vietnamese without its marks is found, and where it begins and ends") {
  CHECK(found("Sua quy che quan ly nhiem vu, rut thoi gian tham dinh con 3 thang.") ==
        "Sua quy che quan ly nhiem vu, rut thoi gian tham dinh con 3 thang");
  CHECK(found("Thuc hien Ket luan cua Bo Chinh tri so 69-KL/TW về phát triển") ==
        "Thuc hien Ket luan cua Bo Chinh tri so");
  CHECK(found("Đã giao quyet dinh phe duyet de tai") == "giao quyet dinh phe duyet de tai");
  CHECK(found("mot hai ba bon quyet phat") == "mot hai ba bon quyet phat");
}

TEST_CASE("words that need no mark, names and other languages are none") {
  for (const std::string_view text :
       {"", "Tham gia kinh doanh cho thanh tra tham gia", "So Cong Thuong", "UBND KH CN TT HCM",
        "Vietnam Semiconductor Innovation Network", "Data Science and Machine Learning in the Smart City",
        "Tổ chức hội nghị tham gia kinh doanh", "https://rasoat.vn/tham-gia-quyet-dinh-phat-trien-hop-tac",
        "Internet of Things, Big Data, AI", "quyet phat hop tac"}) {
    INFO(text);
    CHECK(found(text).empty());
  }
}

TEST_CASE("bytes that are no UTF-8 are no words") { CHECK(found("\xFF\xC3 quyet \xE1").empty()); }

}  // namespace
}  // namespace rasoat::plans
