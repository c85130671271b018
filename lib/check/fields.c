#include "members.h"

#include "../base/record.h"
#include "../day/civil.h"

#include <string.h>

const pyk_shape *pyk_shape_of(pyk_record record) {
  for (size_t i = 0; i < pyk_shape_count; i++) {
    if (pyk_shapes[i].record == record) return &pyk_shapes[i];
  }
  return NULL;
}

/* Fields of a record are numbered in the order of its facts. */
const pyk_member *pyk_member_of(const pyk_shape *shape, pyk_field field) {
  pyk_field first = shape->members[0].field;
  if (field < first || field - first >= (pyk_field)shape->count) return NULL;
  return &shape->members[field - first];
}

int32_t pyk_member_read(const void *facts, const pyk_member *member) {
  int32_t value;
  memcpy(&value, (const char *)facts + member->offset, sizeof value);
  return value;
}

/* Whether a fact can have that value. */
static pyk_rc value_valid(const pyk_member *member, int32_t value) {
  if (value == 0) return PYK_OK;
  if (member->type == MEMBER_DAY) return pyk_day_valid(value) ? PYK_OK : PYK_E_RANGE;
  if (member->type == MEMBER_NUMBER) return value > 0 ? PYK_OK : PYK_E_ARG;
  return pyk_knows(member->kind, value) ? PYK_OK : PYK_E_ARG;
}

/* What later versions may give a meaning has to be 0 until then. */
static pyk_rc reserved_valid(const pyk_shape *shape, const char *facts) {
  for (size_t i = 0; i < shape->reserved_size; i++) {
    if (facts[shape->reserved + i] != 0) return PYK_E_ARG;
  }
  return PYK_OK;
}

pyk_rc pyk_shape_valid(const pyk_shape *shape, const void *facts) {
  if (facts == NULL) return PYK_E_ARG;
  pyk_rc rc = shape->sized ? pyk_record_check(facts, shape->size) : PYK_OK;
  for (size_t i = 0; i < shape->count && rc == PYK_OK; i++)
    rc = value_valid(&shape->members[i], pyk_member_read(facts, &shape->members[i]));
  return rc == PYK_OK ? reserved_valid(shape, facts) : rc;
}

/* --- for bindings --- */

uint32_t pyk_record_size(pyk_record record) {
  const pyk_shape *shape = pyk_shape_of(record);
  return shape == NULL ? 0 : (uint32_t)shape->size;
}

pyk_rc pyk_record_field(pyk_record record, size_t index, pyk_field *field, pyk_kind *kind) {
  const pyk_shape *shape = pyk_shape_of(record);
  if (shape == NULL || field == NULL || kind == NULL) return PYK_E_ARG;
  if (index >= shape->count) return PYK_E_RANGE;
  const pyk_member *member = &shape->members[index];
  *field = member->field;
  *kind = member->type == MEMBER_DAY ? PYK_KIND_DAY : member->type == MEMBER_ENUM ? member->kind : 0;
  return PYK_OK;
}

pyk_rc pyk_field_set(pyk_record record, void *facts, pyk_field field, int32_t value) {
  const pyk_shape *shape = pyk_shape_of(record);
  const pyk_member *member = shape == NULL ? NULL : pyk_member_of(shape, field);
  if (member == NULL || facts == NULL) return PYK_E_ARG;
  pyk_rc rc = value_valid(member, value);
  if (rc == PYK_OK) memcpy((char *)facts + member->offset, &value, sizeof value);
  return rc;
}

pyk_rc pyk_field_get(pyk_record record, const void *facts, pyk_field field, int32_t *out) {
  const pyk_shape *shape = pyk_shape_of(record);
  const pyk_member *member = shape == NULL ? NULL : pyk_member_of(shape, field);
  if (member == NULL || facts == NULL || out == NULL) return PYK_E_ARG;
  *out = pyk_member_read(facts, member);
  return PYK_OK;
}
