#include "app/heap.h"

#include <malloc.h>

namespace rasoat::app {

void keep_heap(const HeapLimits& limits) {
  mallopt(M_TRIM_THRESHOLD, limits.kept);
  mallopt(M_MMAP_THRESHOLD, limits.mapped);
}

void give_back_heap() { malloc_trim(0); }

}  // namespace rasoat::app
