#include "rules/native/body_names.h"

#include <deque>

#include "plans/text.h"
#include "rules/registry/name_words.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// Are these names said to hold that body?
class Part {
 public:
  explicit Part(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      texts_.push_back(plans::fold(name));
      rules::BodyName& one = names_.emplace_back();
      one.text = name;
      one.folded = texts_.back();
      one.full = texts_.emplace_back(rules::without_abbreviations(one.folded));
      part_.add(one);
    }
  }
  Part& with_text(const std::string& text) {
    texts_.push_back(plans::fold(text));
    part_.add_text(texts_.back());
    return *this;
  }
  bool holds(std::string_view name) { return part_.holds(rules::without_abbreviations(plans::fold(name))); }

 private:
  std::deque<std::string> texts_;
  std::deque<rules::BodyName> names_;
  rules::BodyNames part_{*std::pmr::get_default_resource()};
};

TEST_CASE("a body is among names by its full name, an abbreviation, or its initials") {
  CHECK(Part({"Sở Y tế", "UBND tỉnh"}).holds("Ủy ban nhân dân tỉnh"));
  CHECK(Part({"P.TCHC", "KH&ĐT"}).holds("Phòng Kế hoạch và Đầu tư"));
  CHECK(Part({"Các Sở: XD, TC"}).holds("Sở Y tế"));
  CHECK(Part({"Lưu: VT"}).holds("Văn phòng"));
  CHECK_FALSE(Part({"Sở Y tế", "Sở Xây dựng"}).holds("Công an tỉnh"));
}

TEST_CASE("a body is among names by a longer or a shorter form, or most words in common") {
  CHECK(Part({"Ban Tuyên giáo Tỉnh ủy"}).holds("Ban Tuyên giáo"));
  CHECK(Part({"Công an tỉnh"}).holds("Công an tỉnh Bắc Ninh"));
  CHECK(Part({"Phòng Đào tạo và Khảo thí"}).holds("Phòng Khảo thí, Đào tạo"));
}

TEST_CASE("words and their initials stand for each other, on either side") {
  for (const auto& [some, other] :
       std::vector<std::pair<std::string, std::string>>{{"Sở KHCN", "Sở Khoa học và Công nghệ"},
                                                        {"Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"},
                                                        {"Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"},
                                                        {"Sở LĐ-TBXH", "Sở Lao động - Thương binh và Xã hội"},
                                                        {"UBMTTQVN tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"},
                                                        {"Bộ CHQS tỉnh", "Bộ Chỉ huy quân sự tỉnh"},
                                                        {"Hội LHTN tỉnh", "Hội Liên hiệp Thanh niên Việt Nam tỉnh"},
                                                        {"Liên minh HTX tỉnh", "Liên minh Hợp tác xã tỉnh"},
                                                        {"Trường ĐH Tây Bắc", "Trường Đại học Tây Bắc"}}) {
    INFO(some << " / " << other);
    CHECK(Part({"Công an tỉnh", some}).holds(other));
    CHECK(Part({"Công an tỉnh", other}).holds(some));
  }
  CHECK_FALSE(Part({"Sở KHCN"}).holds("Sở Kế hoạch và Đầu tư"));
  CHECK_FALSE(Part({"Sở Khoa học và Công nghệ"}).holds("Sở KHĐT"));
  CHECK_FALSE(Part({"Hội LHPN tỉnh"}).holds("Hội Liên hiệp Thanh niên Việt Nam tỉnh"));
}

TEST_CASE("names that take in everybody hold all, running text only whom it mentions") {
  CHECK(Part({"Sở Y tế", "Các đơn vị trực thuộc"}).holds("Công an tỉnh"));
  CHECK(Part({"Sở Y tế"}).with_text("Giao Văn phòng phối hợp với Công an tỉnh").holds("Công an tỉnh"));
  CHECK_FALSE(Part({"Sở Y tế"}).with_text("Hướng dẫn các đơn vị").holds("Công an tỉnh"));
  CHECK(Part({"Các sở, ban, ngành tỉnh"}).holds("Thanh tra tỉnh"));
  CHECK_FALSE(Part({"Các sở, ban, ngành tỉnh"}).holds("Hội Nông dân tỉnh"));
}

TEST_CASE("asked again, the answers stay the same") {
  Part part({"Sở Y tế"});
  CHECK_FALSE(part.holds("Công an tỉnh"));
  CHECK(part.holds("Sở Y tế"));
  CHECK_FALSE(part.holds("Công an tỉnh"));
}

TEST_CASE("the issuer by another name of its own") {
  CHECK(rules::is_issuer("đảng ủy phường", "đảng ủy phường mỹ tho"));
  CHECK(rules::is_issuer("đảng bộ phường mỹ tho", "đảng ủy phường mỹ tho"));
  CHECK(rules::is_issuer("đảng ủy phường mỹ tho", "phường mỹ tho"));
  CHECK_FALSE(rules::is_issuer("đảng ủy phường đạo thạnh", "phường mỹ tho"));
  CHECK_FALSE(rules::is_issuer("chi bộ sở y tế", "sở y tế"));
  CHECK_FALSE(rules::is_issuer("đảng ủy xã", ""));
}

}  // namespace
}  // namespace rasoat::tests
