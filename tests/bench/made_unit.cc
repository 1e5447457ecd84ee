#include "tests/bench/made_unit.h"

#include <span>

#include "tests/bench/random.h"

namespace rasoat::bench {
namespace {

constexpr std::string_view kFirst[] = {
    "Cẩm",   "Thạch", "Hương", "Yên", "Bình", "Tân",  "Phú", "Vĩnh", "Đông", "Tây",   "Nam",    "Bắc",  "Long", "Hòa",
    "An",    "Thanh", "Quảng", "Sơn", "Lộc",  "Mỹ",   "Kim", "Ngọc", "Đại",  "Trung", "Thượng", "Hạ",   "Xuân", "Thu",
    "Phong", "Vạn",   "Liên",  "Gia", "Bảo",  "Minh", "Đức", "Phúc", "Tiên", "Hải",   "Giang",  "Khánh"};
constexpr std::string_view kSecond[] = {"Khê",   "Lâm",   "Sơn",   "Giang", "Thủy",  "Hà",     "Phước", "Lạc",
                                        "Thành", "Hưng",  "Thịnh", "Trị",   "Châu",  "Ninh",   "Định",  "Tường",
                                        "Lĩnh",  "Trạch", "Nghĩa", "Lợi",   "Tiến",  "Thọ",    "Lương", "Điền",
                                        "Viên",  "Quang", "Trung", "Hội",   "Cường", "Phương", "Thuận", "Mai",
                                        "Trúc",  "Đàm",   "Bàng",  "Quế",   "Tùng",  "Lư",     "Mão",   "Dương"};
constexpr std::string_view kThird[] = {
    "Đông",  "Tây",  "Nam",   "Bắc",    "Thượng", "Hạ",   "Trung", "Nội",   "Ngoại", "Mới", "Cả",   "Con",
    "Đoài",  "Tiền", "Hậu",   "Tả",     "Hữu",    "Nhất", "Nhị",   "Tam",   "Tứ",    "Ngũ", "Lục",  "Thất",
    "Bát",   "Cửu",  "Thập",  "Sen",    "Đào",    "Mận",  "Bưởi",  "Chanh", "Dừa",   "Cau", "Tre",  "Trúc",
    "Thông", "Sim",  "Mua",   "Gạo",    "Đa",     "Đề",   "Sung",  "Si",    "Lim",   "Sến", "Táu",  "Nghiến",
    "Trai",  "Ngát", "Vàng",  "Bạc",    "Đồng",   "Sắt",  "Đá",    "Cát",   "Phù",   "Bùi", "Lũng", "Nà",
    "Pác",   "Bản",  "Mường", "Chiềng", "Púng",   "Huổi", "Khau",  "Phja",  "Lủng",  "Thẳm"};
constexpr std::string_view kSpotWords[] = {"thôn", "xóm", "khu", "tổ", "ấp", "làng"};

struct Kind {
  std::string_view type, name, other_name, self, place, office;
  std::span<const std::string_view> leads;
};

constexpr std::string_view kDistrictLeads[] = {
    "Ban Tuyên giáo Huyện ủy",        "Phòng Tư pháp huyện", "Phòng Nội vụ huyện", "Huyện đoàn",
    "Phòng Kinh tế và Hạ tầng huyện", "Văn phòng Huyện ủy"};
constexpr std::string_view kCommuneLeads[] = {"Ban Tuyên giáo Đảng ủy xã",
                                              "Công chức Tư pháp - Hộ tịch xã",
                                              "Trung tâm Học tập cộng đồng xã",
                                              "Đoàn Thanh niên xã",
                                              "Hội Nông dân xã",
                                              "Văn phòng Đảng ủy xã"};
constexpr std::string_view kSchoolLeads[] = {
    "Ban Tuyên giáo Đảng ủy", "Phòng Thanh tra - Pháp chế",      "Phòng Đào tạo",
    "Đoàn Thanh niên Trường", "Trung tâm Chuyển giao công nghệ", "Phòng Hợp tác quốc tế"};
constexpr std::string_view kFirmLeads[] = {"Ban Tuyên giáo Đảng ủy",  "Phòng Pháp chế",   "Phòng Nhân sự",
                                           "Đoàn Thanh niên Công ty", "Phòng Kinh doanh", "Phòng Xuất nhập khẩu"};
constexpr std::string_view kClinicLeads[] = {"Ban Tuyên giáo Đảng ủy",
                                             "Phòng Kế hoạch tổng hợp",
                                             "Phòng Tổ chức cán bộ",
                                             "Đoàn Thanh niên Bệnh viện",
                                             "Khoa Dược",
                                             "Phòng Chỉ đạo tuyến"};

constexpr Kind kDistrict = {"huyen_uy",           "Huyện ủy ",   "Ban Thường vụ Huyện ủy ", "Đảng bộ huyện", "huyện ",
                            "Văn phòng Huyện ủy", kDistrictLeads};
constexpr Kind kKinds[] = {
    {"dang_uy_xa_phuong", "Đảng ủy xã ", "Ban Chấp hành Đảng bộ xã ", "Đảng bộ xã", "xã ", "Văn phòng Đảng ủy xã",
     kCommuneLeads},
    {"ubnd_xa_phuong", "Ủy ban nhân dân xã ", "UBND xã ", "xã", "xã ", "Văn phòng - Thống kê xã", kCommuneLeads},
    {"dang_uy_truong_vien", "Đảng ủy Trường Cao đẳng ", "Đảng bộ Trường Cao đẳng ", "Nhà trường", "Trường Cao đẳng ",
     "Văn phòng Đảng ủy", kSchoolLeads},
    {"dang_uy_xa_phuong", "Đảng ủy phường ", "Ban Chấp hành Đảng bộ phường ", "Đảng bộ phường", "phường ",
     "Văn phòng Đảng ủy", kCommuneLeads},
    {"dang_uy_doanh_nghiep", "Đảng ủy Công ty ", "Đảng bộ Công ty ", "Công ty", "Công ty ", "Văn phòng Đảng ủy",
     kFirmLeads},
    {"dang_uy_co_so", "Đảng ủy Bệnh viện ", "Đảng bộ Bệnh viện ", "Bệnh viện", "Bệnh viện ", "Văn phòng Đảng ủy",
     kClinicLeads}};

std::string place_name(std::size_t number) {
  const std::size_t mixed = number * 7919 % kMostUnits;
  std::string name(kFirst[mixed % 40]);
  (name += ' ') += kSecond[mixed / 40 % 40];
  (name += ' ') += kThird[mixed / 1600 % 70];
  return name;
}

MadeUnit unit_of(const Kind& kind, std::size_t number, const std::string& place) {
  MadeUnit unit;
  unit.name = std::string(kind.name) + place;
  unit.other_name = std::string(kind.other_name) + place;
  unit.type = kind.type;
  unit.state = kind.type == "ubnd_xa_phuong";
  unit.self = kind.self;
  unit.place = std::string(kind.place) + place;
  unit.region = "tỉnh Lam Giang";
  Random random = random_for(number + 77);
  for (std::string& spot : unit.spots) {
    spot = std::string(random.of(kSpotWords)) + ' ' + std::string(random.of(kFirst)) + ' ' +
           std::string(random.of(kThird));
  }
  for (std::size_t i = 0; i < unit.leads.size(); ++i) unit.leads[i] = kind.leads[i];
  unit.office = kind.office;
  unit.head = unit.state ? "Chủ tịch" : "Bí thư";
  return unit;
}

}  // namespace

MadeUnit made_unit(std::size_t number) {
  const std::size_t district = number - number % kUnitsOfDistrict;
  if (number == district) {
    MadeUnit unit = unit_of(kDistrict, number, place_name(number));
    unit.superior = kProvince;
    unit.superior_symbol = "31-KH/TU";
    return unit;
  }
  MadeUnit unit = unit_of(kKinds[number % std::size(kKinds)], number, place_name(number));
  unit.superior = std::string(kDistrict.name) + place_name(district);
  unit.superior_symbol = std::to_string(20 + district / kUnitsOfDistrict) + "-KH/HU";
  return unit;
}

MadeUnit made_province() {
  constexpr std::string_view kLeads[] = {
      "Ban Tuyên giáo Tỉnh ủy", "Sở Tư pháp", "Sở Khoa học và Công nghệ", "Tỉnh đoàn", "Sở Công Thương", "Sở Ngoại vụ"};
  const Kind kind = {"tinh_uy",           "Tỉnh ủy ", "Ban Thường vụ Tỉnh ủy ", "Đảng bộ tỉnh", "tỉnh ",
                     "Văn phòng Tỉnh ủy", kLeads};
  return unit_of(kind, kMostUnits, "Lam Giang");
}

std::string with_names(std::string_view text, const MadeUnit& unit) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '{') {
      out += text[at++];
      continue;
    }
    const std::size_t close = text.find('}', at);
    const std::string_view gap = text.substr(at + 1, close - at - 1);
    if (gap == "unit") out += unit.self;
    if (gap == "place") out += unit.place;
    if (gap == "region") out += unit.region;
    if (gap.starts_with("spot")) out += unit.spots[static_cast<std::size_t>(gap[4] - '1')];
    at = close + 1;
  }
  return out;
}

}  // namespace rasoat::bench
