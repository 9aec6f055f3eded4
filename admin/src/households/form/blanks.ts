import { uuidv7 } from '@zhufu/domain/uuid';
import { today } from '../../ui/when';

/*
 * New rows of the form's lists. Every shown field is there as null: a field that is absent would take the value of the row that stood
 * in its place when the record was loaded.
 */

export const newCategory = (main = false) => ({
  category: null,
  main,
  validFrom: today(),
  validTo: null,
  certificateNo: null,
  surgeryGrade: null,
});

export const newMember = () => ({
  id: uuidv7(),
  name: null,
  relation: null,
  sex: null,
  birthOn: null,
  idCard: null,
  health: null,
  disabilityKind: null,
  disabilityGrade: null,
  labourCapacity: null,
  schooling: null,
  deceasedOn: null,
});

export const newContact = () => ({ name: null, unit: null, phone: null });

export const newLocation = () => ({ longitude: null, latitude: null, datum: 'wgs84' });
