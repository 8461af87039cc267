/**
 * The registration, as on the paper form: who, the work, the person, where they live, whom to call, the papers.
 */
import { employment, ktp, land, membership, role, tobacco, worked } from '../check/questions.ts'
import { defineForm, type Form } from '../forms/form.ts'
import type { RegisterAnswers } from './questions/shared.ts'
import { notice, forSelf, relation } from './questions/who.ts'
import { coveredSector, boat, business } from './questions/work.ts'
import { nik, name, birth, birthAsInKtp, sex } from './questions/person.ts'
import { address, kecamatan, kelurahan, rtRw } from './questions/home.ts'
import { noKk, phone, phoneOwner, proof, familyName, familyRelation, familyPhone } from './questions/call.ts'
import {
  photoConsent,
  deletePhotos,
  ktpPhoto,
  kkPhoto,
  proofPhoto,
  announcements,
  present,
} from './questions/papers.ts'

export const registerForm: Form<RegisterAnswers> = defineForm<RegisterAnswers>({
  id: 'daftar',
  version: 2,
  title: w => w('register:title'),
  needs: ['othersLeft', 'extraQuestions', 'officer'],
  ending: 'summary',
  questions: [
    notice,
    forSelf,
    relation,
    coveredSector,
    role,
    boat,
    business,
    land,
    tobacco,
    worked,
    ktp,
    employment,
    membership,
    nik,
    name,
    birth,
    birthAsInKtp,
    sex,
    address,
    kecamatan,
    kelurahan,
    rtRw,
    noKk,
    phone,
    phoneOwner,
    proof,
    familyName,
    familyRelation,
    familyPhone,
    photoConsent,
    deletePhotos,
    ktpPhoto,
    kkPhoto,
    proofPhoto,
    announcements,
    present,
  ],
})
