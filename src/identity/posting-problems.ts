import { problems } from '../shared/domain/problem.js';

/** Refusals of a posting that does not fit together. */
export const refusePosting = problems({
  'roles-missing': {
    status: 422,
    title: { vi: 'Chọn ít nhất một vai trò', zh: '请至少选择一个角色', en: 'Choose at least one role' },
  },
  'role-not-for-people': {
    status: 422,
    title: { vi: 'Vai trò này dành cho thiết bị', zh: '该角色仅用于设备', en: 'This role is for devices' },
  },
  'roles-exclude-each-other': {
    status: 422,
    title: { vi: 'Các vai trò này không đi cùng nhau', zh: '这些角色不能兼任', en: 'These roles exclude each other' },
  },
  'gate-missing': {
    status: 422,
    title: { vi: 'Cần chọn cửa khẩu', zh: '需要选择口岸', en: 'These roles need a gate' },
  },
  'gate-unfitting': {
    status: 422,
    title: { vi: 'Vai trò này không gắn với cửa khẩu', zh: '该角色不属于口岸', en: 'These roles have no gate' },
  },
  'agency-missing': {
    status: 422,
    title: { vi: 'Cần chọn cơ quan', zh: '需要选择机构', en: 'These roles need an agency' },
  },
  'agency-unfitting': {
    status: 422,
    title: { vi: 'Cơ quan không khớp vai trò', zh: '机构与角色不符', en: 'The agency does not fit the roles' },
  },
  'office-missing': {
    status: 422,
    title: {
      vi: 'Cần chọn xã, phường hoặc sở',
      zh: '需要选择乡镇或厅局',
      en: 'These roles need a commune or department',
    },
  },
  'office-unfitting': {
    status: 422,
    title: {
      vi: 'Vai trò này không thuộc xã, phường hay sở',
      zh: '该角色不属于乡镇或厅局',
      en: 'These roles have no commune or department',
    },
  },
  'yards-unfitting': {
    status: 422,
    title: {
      vi: 'Chỉ nhân viên bãi mới được phân công theo bãi',
      zh: '只有停车场人员才按停车场派岗',
      en: 'Only a yard operator is posted to yards',
    },
    todo: {
      vi: 'Bỏ các bãi, hoặc thêm vai trò nhân viên bãi.',
      zh: '请去掉停车场，或加上停车场人员角色。',
      en: 'Leave the yards out, or add the role of a yard operator.',
    },
  },
  'posting-yard-unknown': {
    status: 422,
    title: {
      vi: 'Cửa khẩu này không có bãi {{yard}}',
      zh: '该口岸没有停车场 {{yard}}',
      en: 'This gate has no yard {{yard}}',
    },
    todo: {
      vi: 'Chọn các bãi của cửa khẩu được phân công.',
      zh: '请选择所派口岸的停车场。',
      en: 'Choose yards of the gate to which he is posted.',
    },
  },
  'firm-missing': {
    status: 422,
    title: { vi: 'Cần chọn doanh nghiệp', zh: '需要选择企业', en: 'These roles need a firm' },
  },
  'firm-unfitting': {
    status: 422,
    title: { vi: 'Vai trò này không thuộc doanh nghiệp', zh: '该角色不属于企业', en: 'These roles have no firm' },
  },
});
