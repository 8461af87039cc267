/**
 * The kinds of work that the programme speaks of, the roles within each, and the papers that show it.
 *
 * Fishers, farmers and micro-businesses (UMKM) are the sectors of the city's announcement of 7 May 2025; any other
 * work is heard kindly and counted as unmet need.
 */
import type { Sourced } from './source.ts'

export type CoveredSector = 'fisher' | 'farmer' | 'msme'
export type Sector = CoveredSector | 'other'
/** Boat owner or fisher, crew member (anak buah kapal), fish processor. */
export type FisherRole = 'nelayan' | 'abk' | 'pengolah'
/** Owner, share-cropper, tenant, farm labourer. */
export type FarmerRole = 'pemilik' | 'penggarap' | 'penyewa' | 'buruh-tani'
export type Role = FisherRole | FarmerRole
export type Proof = 'kusuka' | 'kelompok-tani' | 'nib' | 'sku' | 'surat-keterangan-kelurahan'

export const COVERED_SECTORS: readonly CoveredSector[] = ['fisher', 'farmer', 'msme']

/**
 * Papers that show the work: *one of* these, and none of them a hard stop, since the city has set no such condition.
 * A worker without any still registers; the kelurahan's letter is within everybody's reach.
 */
export const PROOFS: Readonly<Record<CoveredSector, readonly Sourced<Proof>[]>> = {
  fisher: [
    { value: 'kusuka', source: 'A condition in Mukomuko and Batam; unknown for Kota Probolinggo' },
    { value: 'surat-keterangan-kelurahan', source: 'Common practice' },
  ],
  farmer: [
    { value: 'kelompok-tani', source: 'Kota Probolinggo 2023, probolinggokota.go.id and tadatodays.com' },
    { value: 'surat-keterangan-kelurahan', source: 'Common practice' },
  ],
  msme: [
    { value: 'nib', source: 'Common practice' },
    { value: 'sku', source: 'Common practice' },
    { value: 'surat-keterangan-kelurahan', source: 'Common practice' },
  ],
}
